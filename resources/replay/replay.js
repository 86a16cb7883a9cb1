// The page's own arithmetic and pictures: a recorded run, replayed moment by moment.
//
// First the mathematics (no document needed; the tests run it in a bare JavaScript engine), then
// the pictures, then the page.  Everything shown is computed here from the recorded parameters;
// nothing is fetched, stored or sent.
"use strict";

// ---------------------------------------------------------------- mathematics

// Filled from ACTIVATION_FORMS of playground/export/activation_forms.py as a page is written.
const ACTIVATIONS = {};

// Likewise from LOSS_FORMS of playground/export/loss_forms.py.
const LOSSES = {};

const FEATURES = {
  x1: (x1) => x1,
  x2: (x1, x2) => x2,
  x1_squared: (x1) => x1 * x1,
  x2_squared: (x1, x2) => x2 * x2,
  x1_x2: (x1, x2) => x1 * x2,
  sin_x1: (x1) => Math.sin(x1),
  sin_x2: (x1, x2) => Math.sin(x2),
};

const NORMALIZATION_EPSILON = 1e-5;

function mean(values) {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function softplus(z) {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}

// The normal distribution function.  Its series about 0 (Marsaglia 2004) adds terms of one sign, so
// nothing cancels; further out the continued fraction of the tail (Laplace) needs few terms.
function normalCdf(z) {
  const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  const x = Math.abs(z);
  if (x > 38) return z > 0 ? 1 : 0;
  let tail;
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let k = 3; term > sum * 1e-17; k += 2) {
      term *= x * x / k;
      sum += term;
    }
    tail = 0.5 - density * sum;
  } else {
    let fraction = x;
    for (let k = 60; k > 0; k -= 1) fraction = x + k / fraction;
    tail = density / fraction;
  }
  return z > 0 ? 1 - tail : tail;
}

// Softmax and its logarithm; subtracting the largest changes nothing but overflow.
function softmax(z) {
  const largest = Math.max(...z);
  const powers = z.map((one) => Math.exp(one - largest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((one) => one / sum);
}

function logSoftmax(z) {
  const largest = Math.max(...z);
  const sum = z.reduce((total, one) => total + Math.exp(one - largest), 0);
  return z.map((one) => one - largest - Math.log(sum));
}

// Base64 of little-endian numbers, without the help of a browser.
function bytesOf(text) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const places = new Uint8Array(128);
  for (let k = 0; k < 64; k += 1) places[letters.charCodeAt(k)] = k;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array(text.length / 4 * 3 - padding);
  for (let from = 0, to = 0; from < text.length; from += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => places[text.charCodeAt(from + k)] || 0);
    const word = (a << 18) | (b << 12) | (c << 6) | d;
    for (let shift = 16; shift >= 0 && to < bytes.length; shift -= 8) {
      bytes[to] = (word >> shift) & 255;
      to += 1;
    }
  }
  return bytes;
}

function numbersOf(text, width) {
  const view = new DataView(bytesOf(text).buffer);
  const count = view.byteLength / width;
  const read = width === 4 ? (k) => view.getFloat32(4 * k, true) : (k) => view.getUint16(2 * k, true);
  const numbers = new Float64Array(count);
  for (let k = 0; k < count; k += 1) numbers[k] = read(k);
  return numbers;
}

// The layers of one moment: views of its numbers, in the order W, b and, where the layer is
// normalised, scale, shift, mean, variance, and behind them the projection of a residual link.
function layersOf(run, moment) {
  if (moment.layers) return moment.layers;
  const numbers = numbersOf(moment.parameters, 4);
  let from = 0;
  const part = (length) => numbers.subarray(from, (from += length));
  moment.layers = run.layers.map((shape) => {
    const layer = { ...shape, weights: part(shape.inputs * shape.units), biases: part(shape.units) };
    if (shape.normalized) {
      for (const name of ["scale", "shift", "mean", "variance"]) layer[name] = part(shape.units);
    }
    if (shape.projected) layer.projection = part(shape.inputs * shape.units);
    return layer;
  });
  return moment.layers;
}

// From a raw row to what the first layer gets: features, then scaling.
function inputsOf(run, row) {
  const raw = run.features.length ? run.features.map((name) => FEATURES[name](row[0], row[1])) : row;
  return Array.from(raw, (value, k) => (value - run.offset[k]) / run.divisor[k]);
}

// All layers' z and a for the inputs of one row: a = f(a W + b), and a + f(a W + b) where a layer is
// residual.
function forward(layers, inputs) {
  const steps = [];
  let a = inputs;
  for (const layer of layers) {
    const z = new Array(layer.units).fill(0);
    for (let unit = 0; unit < layer.units; unit += 1) {
      let sum = layer.biases[unit];
      for (let k = 0; k < layer.inputs; k += 1) sum += a[k] * layer.weights[k * layer.units + unit];
      z[unit] = layer.normalized ? normalizedSum(layer, unit, sum) : sum;
    }
    const source = a;
    a = layer.activation === "softmax" ? softmax(z) : z.map(ACTIVATIONS[layer.activation]);
    if (layer.residual) a = a.map((value, unit) => value + carried(layer, source, unit));
    steps.push({ z, a });
  }
  return steps;
}

// What a residual link adds to one unit.
function carried(layer, source, unit) {
  if (!layer.projected) return source[unit];
  let sum = 0;
  for (let k = 0; k < layer.inputs; k += 1) sum += source[k] * layer.projection[k * layer.units + unit];
  return sum;
}

function normalizedSum(layer, unit, sum) {
  const deviation = Math.sqrt(layer.variance[unit] + NORMALIZATION_EPSILON);
  return (sum - layer.mean[unit]) / deviation * layer.scale[unit] + layer.shift[unit];
}

function answerTo(run, moment, row) {
  const steps = forward(layersOf(run, moment), inputsOf(run, row));
  return steps[steps.length - 1];
}

// What the outputs claim of each class, and which class wins.
function sharesOf(run, outputs) {
  const activation = run.layers[run.layers.length - 1].activation;
  if (activation === "softmax") return outputs;
  const low = activation === "tanh" || (outputs.length === 1 && activation !== "sigmoid") ? -1 : 0;
  const cut = outputs.map((a) => Math.min(1, Math.max(0, (a - low) / (1 - low))));
  if (cut.length === 1) return [1 - cut[0], cut[0]];
  const total = cut.reduce((sum, share) => sum + share, 0);
  return cut.map((share) => (total > 0 ? share / total : 1 / cut.length));
}

// A number that is learnt, in the unit of its column.
function ownUnit(run, value) {
  return value * run.unit.spread + run.unit.mean;
}

function winnerOf(run, outputs) {
  if (outputs.length > 1) return outputs.indexOf(Math.max(...outputs));
  return Number(outputs[0] > (run.layers[run.layers.length - 1].activation === "sigmoid" ? 0.5 : 0));
}

// What the outputs are trained towards for a label.
function targetOf(run, label) {
  if (run.task === "regression") return [label];
  const activation = run.layers[run.layers.length - 1].activation;
  const units = run.layers[run.layers.length - 1].units;
  if (units === 1) return [label === 1 ? 1 : activation === "sigmoid" ? 0 : -1];
  return Array.from({ length: units }, (_, k) => (k === label ? 1 : activation === "tanh" ? -1 : 0));
}

function lossOf(run, answer, target) {
  return LOSSES[run.loss](answer, target);
}

// The raw row at a point of the plane.
function rowAt(plane, x, y) {
  return plane.base.map((value, k) => value + x * plane.across[k] + y * plane.up[k]);
}

// A recorded gradient: its magnitude, 0 for exactly zero, NaN where it was not finite.
function magnitudeOf(code) {
  if (code === 0) return 0;
  if (code === 1) return NaN;
  return 10 ** (-12 + 14 * (code - 2) / 65533);
}

// A drawn grey picture as the bundled images are: cut to its ink, scaled into the middle so that
// its proportions stay, and centred by mass.
function normalizedDrawing(grey, size, height, width, white) {
  let [top, bottom, left, right, mass] = [size, -1, size, -1, 0];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (grey[y * size + x] > 0.1) {
        top = Math.min(top, y); bottom = Math.max(bottom, y);
        left = Math.min(left, x); right = Math.max(right, x);
        mass += 1;
      }
    }
  }
  const picture = new Array(height * width).fill(0);
  if (!mass) return picture;
  const extent = Math.max(bottom - top + 1, right - left + 1);
  const side = extent / Math.min(height, width);
  const [middleX, middleY] = [(left + right + 1) / 2, (top + bottom + 1) / 2];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [x, y] = [middleX + (column - width / 2) * side, middleY + (row - height / 2) * side];
      picture[row * width + column] = white * meanGrey(grey, size, x, y, side);
    }
  }
  return picture;
}

function meanGrey(grey, size, x, y, side) {
  let [sum, count] = [0, 0];
  for (let v = Math.floor(y); v < y + side; v += 1) {
    for (let u = Math.floor(x); u < x + side; u += 1) {
      count += 1;
      if (u >= 0 && v >= 0 && u < size && v < size) sum += grey[v * size + u];
    }
  }
  return count ? Math.min(1, sum / count) : 0;
}

const mathematics = {
  ACTIVATIONS, LOSSES, bytesOf, numbersOf, layersOf, inputsOf, forward, answerTo, sharesOf, winnerOf,
  targetOf, lossOf, ownUnit, rowAt, magnitudeOf, softmax, logSoftmax, normalizedDrawing,
};
if (typeof globalThis !== "undefined") globalThis.replayMathematics = mathematics;

// ---------------------------------------------------------------- numbers and words

// As the window writes them: the same number in the same way, with the marks of its language.

const SUPERSCRIPTS = { "-": "⁻", 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹" };
let marks = { decimal: ".", group: "," };

function useMarks(found) {
  marks = found;
}

const raised = (whole) => [...String(whole)].map((one) => SUPERSCRIPTS[one]).join("");

// A number as JavaScript writes it, with powers of ten and the marks of the page.
function localised(text) {
  const found = /e([+-])0*(\d+)/.exec(text);
  let plain = text;
  if (found) {
    plain = `${text.slice(0, found.index)}\u202f×\u202f10${raised((found[1] === "-" ? "-" : "") + found[2])}`;
  }
  return plain
    .replace(/(\d)([.,])(?=\d)/g, (_, digit, mark) => digit + (mark === "." ? marks.decimal : marks.group))
    .replace(/-/g, "−");
}

function unknownText(value) {
  if (value === null || Number.isNaN(value)) return "–";
  return Number.isFinite(value) ? "" : value > 0 ? "∞" : "−∞";
}

function groupedText(value) {
  return localised(String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ","));
}

function numberText(value, digits = 3) {
  const unknown = unknownText(value);
  if (unknown || value === 0) return unknown || "0";
  const size = Math.abs(value);
  if (size < 1e-3 || size >= 1e6) return localised(value.toExponential(digits - 1));
  if (size >= 10 ** (digits - 1)) return groupedText(value);
  return localised(value.toFixed(digits - 1 - Math.floor(Math.log10(size))));
}

// With no more digits than it has.
function settingText(value, digits = 6) {
  const power = value === 0 ? 0 : Number(value.toExponential(digits - 1).split("e")[1]);
  if (power < -4 || power >= digits) {
    return localised(value.toExponential(digits - 1).replace(/\.?0+e/, "e"));
  }
  return localised(String(Number(value.toPrecision(digits))));
}

function lossText(value) {
  const unknown = unknownText(value);
  if (unknown) return unknown;
  const size = Math.abs(value);
  return localised(size >= 1e4 || (size !== 0 && size < 1e-3) ? value.toExponential(2) : value.toFixed(4));
}

function shareText(share) {
  return unknownText(share) || `${localised((100 * share).toFixed(1))} %`;
}

function powerText(power) {
  if (power > -3 && power < 3) return localised(String(Number((10 ** power).toPrecision(1))));
  return power === 3 ? groupedText(1000) : `10${raised(power)}`;
}

// How far apart two lengths are: 1/3 400 below a half, else a factor; two digits.
function ratioText(first, last) {
  const ratio = first / last;
  if (ratio >= 0.5 && ratio < 10) return settingText(ratio, 2);
  const factor = Number((ratio < 0.5 ? 1 / ratio : ratio).toPrecision(2));
  const text = factor < 1e7 ? groupedText(factor) : settingText(factor, 2);
  return ratio < 0.5 ? `1/${text}` : text;
}

const notation = {
  useMarks, groupedText, numberText, settingText, lossText, shareText, powerText, ratioText,
};
if (typeof globalThis !== "undefined") globalThis.replayNotation = notation;

function startPage() {
  const data = JSON.parse(document.getElementById("recording").textContent);
  const page = document.getElementById("page");
  useMarks(data.marks);
  const say = (name, values = {}) =>
    data.words[name].replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));

  // Text is only ever set as text.
  function element(tag, properties = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name.includes("-") || name === "role" || name === "for") made.setAttribute(name, value);
      else made[name] = value;
    }
    made.append(...children);
    return made;
  }

  // -------------------------------------------------------------- colours

  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const rgb = (hex) => [1, 3, 5].map((k) => parseInt(hex.slice(k, k + 2), 16));
  const classColour = (k) => colour(`class-${k % 10}`);
  const mix = (from, to, share) => from.map((value, k) => value + share * (to[k] - value));
  const VIRIDIS = ["440154", "481467", "482576", "453781", "404688", "39558c", "33638d", "2d718e",
    "287d8e", "238a8d", "1f968b", "20a386", "29af7f", "3dbc74", "56c667", "75d054", "95d840",
    "bade28", "dde318", "fde725"].map((hex) => rgb(`#${hex}`));
  const SHAPES = ["circle", "square", "triangle", "diamond", "wedge", "star", "pentagon", "hexagon", "plus", "cross"];

  function magnitudeColour(magnitude) {
    if (magnitude === 0) return rgb(colour("zero-gradient"));
    if (Number.isNaN(magnitude)) return rgb(colour("error"));
    const place = Math.min(1, Math.max(0, (Math.log10(magnitude) + 9) / 9)) * (VIRIDIS.length - 1);
    const low = Math.min(Math.floor(place), VIRIDIS.length - 2);
    return mix(VIRIDIS[low], VIRIDIS[low + 1], place - low);
  }

  function signColour(value, reach) {
    const side = rgb(colour(value >= 0 ? "positive" : "negative"));
    return mix(rgb(colour("surface")), side, Math.min(1, Math.abs(value) / (reach || 1)));
  }

  // The ground of the map: class colours mixed by share, stronger where the network is surer.
  function groundColour(run, outputs, reach) {
    if (run.task === "regression") return signColour(outputs[0], reach);
    const shares = sharesOf(run, outputs);
    const classes = shares.length;
    const sure = (Math.max(...shares) - 1 / classes) * classes / Math.max(1, classes - 1);
    const strength = 0.1 + 0.45 * Math.min(1, Math.max(0, sure));
    const surface = rgb(colour("surface"));
    return surface.map((ground, k) =>
      ground + strength * shares.reduce((sum, share, c) => sum + share * (rgb(classColour(c))[k] - ground), 0));
  }

  // -------------------------------------------------------------- pictures

  // A canvas with a caption that says in words what it shows.
  function makePicture(title, className, draw) {
    const canvas = element("canvas", { role: "img" });
    const caption = element("figcaption");
    const figure = element("figure", { className }, element("h3", { textContent: title }), canvas, caption);
    const picture = { figure, canvas, caption };
    picture.refresh = () => {
      const box = canvas.getBoundingClientRect();
      if (!box.width) return;
      const density = window.devicePixelRatio || 1;
      const [width, height] = [Math.round(box.width * density), Math.round(box.height * density)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      const context = canvas.getContext("2d");
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, box.width, box.height);
      context.font = `${parseFloat(getComputedStyle(canvas).fontSize)}px sans-serif`;
      const sentence = draw(context, box.width, box.height);
      if (caption.textContent !== sentence) {
        caption.textContent = sentence;
        canvas.setAttribute("aria-label", `${title}. ${sentence}`);
      }
    };
    return picture;
  }

  function drawMarker(context, label, x, y, size, ringed) {
    const shape = SHAPES[label % 10];
    const corners = (count, hollow = 1) => Array.from({ length: count }, (_, k) => {
      const turn = 2 * Math.PI * k / count;
      const reach = 0.5 * (k % 2 ? hollow : 1);
      return [reach * Math.sin(turn), -reach * Math.cos(turn)];
    });
    const plus = [[-.15, -.5], [.15, -.5], [.15, -.15], [.5, -.15], [.5, .15], [.15, .15], [.15, .5],
      [-.15, .5], [-.15, .15], [-.5, .15], [-.5, -.15], [-.15, -.15]];
    const outlines = {
      square: [[-.5, -.5], [.5, -.5], [.5, .5], [-.5, .5]], triangle: [[0, -.5], [.5, .5], [-.5, .5]],
      wedge: [[-.5, -.5], [.5, -.5], [0, .5]], diamond: [[0, -.5], [.4, 0], [0, .5], [-.4, 0]],
      star: corners(10, 0.45), pentagon: corners(5), hexagon: corners(6), plus,
      cross: plus.map(([u, v]) => [(u - v) * Math.SQRT1_2, (u + v) * Math.SQRT1_2]),
    };
    context.beginPath();
    if (shape === "circle") context.arc(x, y, size / 2, 0, 2 * Math.PI);
    else outlines[shape].forEach(([u, v], k) => context[k ? "lineTo" : "moveTo"](x + u * size, y + v * size));
    context.closePath();
    context.fillStyle = ringed ? colour("surface") : classColour(label);
    context.strokeStyle = ringed ? classColour(label) : colour("text");
    context.lineWidth = ringed ? 2 : 0.8;
    context.fill();
    context.stroke();
  }

  const chartParts = [["train", []], ["validation", [2, 4]], ["test", [7, 4]]];

  // Curves over epochs with a line at the epoch that is shown; a logarithmic axis for losses.
  function drawCurves(context, width, height, run, metric, epoch) {
    const { epochs } = run.history;
    const parts = chartParts.filter(([part]) => run.history[`${part}_${metric}`]);
    const all = parts.flatMap(([part]) => run.history[`${part}_${metric}`]).filter((v) => v !== null && (metric === "accuracy" || v > 0));
    if (!all.length) return "–";
    const size = parseFloat(context.font);
    const [left, right, top, bottom] = [4.2 * size, width - size, size, height - 2.2 * size];
    const [low, high] = metric === "accuracy" ? [0, 1] : [Math.log10(Math.min(...all)) - 0.05, Math.log10(Math.max(...all)) + 0.05];
    const last = Math.max(1, epochs[epochs.length - 1]);
    const x = (value) => left + (right - left) * value / last;
    const y = (value) => bottom - (bottom - top) * ((metric === "accuracy" ? value : Math.log10(value)) - low) / (high - low || 1);
    context.strokeStyle = colour("separator");
    context.fillStyle = colour("muted");
    context.lineWidth = 1;
    context.textBaseline = "middle";
    context.textAlign = "right";
    for (const tick of ticksOf(metric, low, high)) {
      context.beginPath();
      context.moveTo(left, y(tick));
      context.lineTo(right, y(tick));
      context.stroke();
      context.fillText(metric === "accuracy" ? shareText(tick) : settingText(tick, 3), left - 6, y(tick));
    }
    context.textAlign = "center";
    context.fillText("0", left, bottom + 1.1 * size);
    context.fillText(`${say("epoch")} ${groupedText(last)}`, right - 2.5 * size, bottom + 1.1 * size);
    for (const [part, dashes] of parts) {
      context.strokeStyle = colour(part);
      context.lineWidth = 2.5;
      context.setLineDash(dashes);
      context.beginPath();
      let open = false;
      run.history[`${part}_${metric}`].forEach((value, k) => {
        const drawn = value !== null && (metric === "accuracy" || value > 0);
        if (drawn) context[open ? "lineTo" : "moveTo"](x(epochs[k]), y(value));
        open = drawn;
      });
      context.stroke();
    }
    context.setLineDash([]);
    context.strokeStyle = colour("accent");
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(x(epoch), top);
    context.lineTo(x(epoch), bottom);
    context.stroke();
    return null;
  }

  function ticksOf(metric, low, high) {
    if (metric === "accuracy") return [0, 0.5, 1];
    const ticks = [];
    for (let power = Math.floor(low); power <= Math.ceil(high); power += 1) {
      for (const digit of high - low > 3 ? [1] : [1, 2, 5]) {
        const value = digit * 10 ** power;
        if (Math.log10(value) >= low && Math.log10(value) <= high) ticks.push(value);
      }
    }
    if (ticks.length > 2) return ticks.filter((_, k) => k % Math.ceil(ticks.length / 7) === 0);
    // Less than a decade: even steps of a round size.
    const [from, to] = [10 ** low, 10 ** high];
    const rough = 10 ** Math.floor(Math.log10((to - from) / 3));
    const step = [5, 2, 1].map((digit) => digit * rough).find((one) => (to - from) / one >= 2) || rough;
    const first = Math.ceil(from / step);
    return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, k) => (first + k) * step);
  }

  const MOST_UNITS = 12;

  function drawNetwork(context, width, height, layers, run) {
    const size = parseFloat(context.font);
    const counts = [layers[0].inputs, ...layers.map((layer) => layer.units)];
    const column = (k) => 2.5 * size + (width - 7 * size) * k / (counts.length - 1);
    const shown = counts.map((count) => Math.min(count, MOST_UNITS));
    const place = (k, unit) => size + (height - 2.4 * size) * (unit + 0.5) / shown[k];
    const reach = Math.max(...layers.map((layer) => layer.weights.reduce((a, w) => Math.max(a, Math.abs(w)), 0)));
    layers.forEach((layer, k) => {
      for (let from = 0; from < shown[k]; from += 1) {
        for (let to = 0; to < shown[k + 1]; to += 1) {
          const weight = layer.weights[from * layer.units + to];
          context.strokeStyle = colour(weight >= 0 ? "positive" : "negative");
          context.globalAlpha = 0.15 + 0.85 * Math.min(1, Math.abs(weight) / reach);
          context.lineWidth = 0.4 + 4 * Math.abs(weight) / reach;
          context.beginPath();
          context.moveTo(column(k), place(k, from));
          context.lineTo(column(k + 1), place(k + 1, to));
          context.stroke();
        }
      }
    });
    context.globalAlpha = 1;
    context.textBaseline = "middle";
    counts.forEach((count, k) => {
      for (let unit = 0; unit < shown[k]; unit += 1) {
        const radius = Math.max(3, Math.min(0.55 * size, 0.4 * (height - 2.4 * size) / shown[k]));
        context.beginPath();
        context.arc(column(k), place(k, unit), radius, 0, 2 * Math.PI);
        context.fillStyle = k === counts.length - 1 && run.classes.length > 1 && count > 1 ? classColour(unit) : colour("raised");
        context.strokeStyle = colour("muted");
        context.lineWidth = 1.2;
        context.fill();
        context.stroke();
      }
      context.fillStyle = colour("muted");
      context.textAlign = "center";
      const hidden = count > shown[k] ? `+${count - shown[k]}` : k ? layers[k - 1].named : "";
      const room = (width - 7 * size) / (counts.length - 1);
      if (context.measureText(hidden).width < room || k === counts.length - 1) {
        context.fillText(hidden, Math.min(column(k), width - 2.4 * size), height - 0.7 * size);
      }
      context.textAlign = "left";
      if (k === counts.length - 1 && count > 1) {
        run.classes.slice(0, shown[k]).forEach((name, unit) =>
          context.fillText(String(name).slice(0, 9), column(k) + size, place(k, unit)));
      }
    });
    const parameters = layers.reduce((sum, layer) => sum + layer.weights.length + layer.biases.length, 0);
    const named = layers.length === 1 ? "network_sentence_one" : "network_sentence";
    return say(named, { layers: layers.length, parameters: groupedText(parameters) });
  }

  // One image a layer, all on one logarithmic scale from 1e-9 to 1.
  function drawGradients(context, width, height, run, moment) {
    const size = parseFloat(context.font);
    const codes = moment.codes || (moment.codes = numbersOf(moment.gradients, 2));
    const [top, bottom] = [1.5 * size, height - 4.6 * size];
    const each = (width - size) / run.layers.length;
    let from = 0;
    context.textBaseline = "middle";
    run.layers.forEach((layer, number) => {
      const [rows, columns] = [layer.inputs, layer.units];
      const image = new ImageData(columns, rows);
      for (let k = 0; k < rows * columns; k += 1) {
        const [r, g, b] = magnitudeColour(magnitudeOf(codes[from + k]));
        image.data.set([r, g, b, 255], 4 * k);
      }
      from += rows * columns;
      const canvas = element("canvas", { width: columns, height: rows });
      canvas.getContext("2d").putImageData(image, 0, 0);
      context.imageSmoothingEnabled = rows * columns > 4096;
      const left = size / 2 + each * number;
      context.drawImage(canvas, left, top, each - 6, bottom - top);
      context.fillStyle = colour("muted");
      context.textAlign = "center";
      context.fillText(number === run.layers.length - 1 ? say("output") : String(number + 1), left + each / 2 - 3, 0.8 * size);
      context.fillStyle = colour("text");
      const text = numberText(moment.rms[number], 2);
      const room = context.measureText(text).width;
      // A number that is wider than its layer stays within the picture.
      const middle = Math.min(Math.max(left + each / 2 - 3, room / 2), width - room / 2);
      if (room < each || number % 2 === 0) context.fillText(text, middle, bottom + size);
    });
    drawScale(context, width, height, size);
    const [first, last] = [moment.rms[0], moment.rms[moment.rms.length - 1]];
    if (run.layers.length < 2 || last === null || first === null) return "";
    if (!(first > 0 && last > 0)) return say("no_ratio");
    return say(first / last < 0.5 ? "ratio" : "ratio_times", { ratio: ratioText(first, last) });
  }

  function drawScale(context, width, height, size) {
    const [left, right, y] = [size, width - size, height - 2.6 * size];
    for (let x = left; x < right; x += 1) {
      const [r, g, b] = magnitudeColour(10 ** (-9 + 9 * (x - left) / (right - left)));
      context.fillStyle = `rgb(${r},${g},${b})`;
      context.fillRect(x, y, 1.5, 0.8 * size);
    }
    context.fillStyle = colour("muted");
    for (const power of [-9, -6, -3, 0]) {
      context.textAlign = power === -9 ? "left" : power === 0 ? "right" : "center";
      context.fillText(powerText(power), left + (right - left) * (power + 9) / 9, y + 1.7 * size);
    }
  }

  const CELLS = 56;

  function drawMap(context, width, height, run, moment, chosen, rows) {
    const [x0, x1, y0, y1] = run.plane.extent;
    const answers = [];
    for (let v = 0; v < CELLS; v += 1) {
      for (let u = 0; u < CELLS; u += 1) {
        const [x, y] = [x0 + (u + 0.5) / CELLS * (x1 - x0), y1 - (v + 0.5) / CELLS * (y1 - y0)];
        answers.push(answerTo(run, moment, rowAt(run.plane, x, y)).a);
      }
    }
    const reach = run.task === "regression" ? Math.max(1, ...answers.map((a) => Math.abs(a[0]))) : 1;
    const image = new ImageData(CELLS, CELLS);
    answers.forEach((outputs, k) => image.data.set([...groundColour(run, outputs, reach), 255], 4 * k));
    const ground = element("canvas", { width: CELLS, height: CELLS });
    ground.getContext("2d").putImageData(image, 0, 0);
    context.imageSmoothingEnabled = true;
    context.drawImage(ground, 0, 0, width, height);
    const px = (x) => (x - x0) / (x1 - x0) * width;
    const py = (y) => (y1 - y) / (y1 - y0) * height;
    let right = 0;
    rows.forEach((row) => {
      const ringed = row.part !== "train";
      if (run.task === "regression") {
        context.beginPath();
        context.arc(px(row.place[0]), py(row.place[1]), 4, 0, 2 * Math.PI);
        context.fillStyle = `rgb(${signColour(row.label, reach).join(",")})`;
        context.strokeStyle = colour("text");
        context.lineWidth = 0.8;
        context.fill();
        context.stroke();
      } else {
        drawMarker(context, row.label, px(row.place[0]), py(row.place[1]), 9, ringed);
        right += Number(winnerOf(run, answerTo(run, moment, row.values).a) === row.label);
      }
    });
    if (chosen) {
      context.strokeStyle = colour("accent");
      context.lineWidth = 3;
      context.beginPath();
      context.arc(px(chosen.place[0]), py(chosen.place[1]), 10, 0, 2 * Math.PI);
      context.stroke();
    }
    if (run.task === "regression" || !rows.length) return say("touch");
    return say("map_sentence", { epoch: groupedText(moment.epoch), share: shareText(right / rows.length) });
  }

  function drawImage(context, run, values, x, y, side) {
    const [rows, columns] = run.image;
    const white = Math.max(...run.divisor, 1);
    const image = new ImageData(columns, rows);
    values.forEach((value, k) => {
      const grey = 255 * (1 - Math.min(1, value / white));
      image.data.set([grey, grey, grey, 255], 4 * k);
    });
    const canvas = element("canvas", { width: columns, height: rows });
    canvas.getContext("2d").putImageData(image, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(canvas, x, y, side, side);
  }

  // -------------------------------------------------------------- one run

  function rowsOf(run) {
    const values = numbersOf(run.rows.values, 4);
    const places = run.rows.places && numbersOf(run.rows.places, 4);
    const width = run.columns.length;
    return run.rows.labels.map((label, k) => ({
      label, part: run.rows.parts[k],
      values: Array.from(values.subarray(k * width, (k + 1) * width)),
      place: places && [places[2 * k], places[2 * k + 1]],
    }));
  }

  function makeRun(run, differing) {
    const rows = rowsOf(run);
    const state = { moment: run.moments[0], chosen: null };
    const section = element("section", { className: "run", "aria-label": run.title });
    if (run.title !== data.title) section.append(element("h2", { textContent: run.title }));
    section.append(fieldList(run, differing));
    const figures = element("p", { className: "figures" });
    section.append(figures);
    const grid = element("div", { className: "grid" });
    section.append(grid);
    const pictures = [];
    const add = (title, className, draw) => {
      const picture = makePicture(title, className, draw);
      pictures.push(picture);
      grid.append(picture.figure);
      return picture;
    };
    const details = element("div", { className: "details" });
    if (run.plane) addMap();
    else if (run.image) addImages();
    for (const metric of ["loss", "accuracy"]) {
      if (run.history[`train_${metric}`]) {
        add(say(metric), "chart", (context, w, h) =>
          drawCurves(context, w, h, run, metric, state.moment.epoch) || curveSentence(metric));
      }
    }
    add(say("network"), "network", (context, w, h) =>
      drawNetwork(context, w, h, layersOf(run, state.moment), run));
    add(say("gradients"), "gradients", (context, w, h) => drawGradients(context, w, h, run, state.moment));
    grid.append(element("figure", { className: "point" }, element("h3", { textContent: say("point") }), details));
    if (run.image) grid.append(makePad());
    notes();

    function notes() {
      const texts = [];
      if (run.rows.labels.length < run.rows.total) {
        texts.push(say("sampled", { shown: groupedText(run.rows.labels.length), total: groupedText(run.rows.total) }));
      }
      const epochs = run.history.epochs[run.history.epochs.length - 1];
      if (run.moments.length <= epochs) {
        texts.push(say("moments", { moments: run.moments.length, epochs: groupedText(epochs) }));
      }
      if (run.overflow !== null) texts.push(say("overflow", { epoch: run.overflow }));
      section.append(element("p", { className: "small", textContent: texts.join(" ") }));
    }

    function curveSentence(metric) {
      const text = metric === "accuracy" ? shareText : lossText;
      const value = (part) => state.moment.figures[`${part}_${metric}`];
      return say("curve", { epoch: groupedText(state.moment.epoch), train: text(value("train")), test: text(value("test") === null ? value("validation") : value("test")) });
    }

    function addMap() {
      const picture = add(say(run.task === "regression" ? "prediction" : "map"), "map", (context, w, h) =>
        drawMap(context, w, h, run, state.moment, state.chosen, rows));
      const [x0, x1, y0, y1] = run.plane.extent;
      picture.canvas.tabIndex = 0;
      picture.canvas.title = say("touch");
      picture.canvas.addEventListener("pointerdown", (event) => {
        const box = picture.canvas.getBoundingClientRect();
        const [u, v] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
        choose([x0 + u * (x1 - x0), y1 - v * (y1 - y0)], 14 / box.width * (x1 - x0));
      });
      picture.canvas.addEventListener("keydown", (event) => {
        const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
        if (!step) return;
        event.preventDefault();
        const [x, y] = state.chosen ? state.chosen.place : [(x0 + x1) / 2, (y0 + y1) / 2];
        const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
        choose([clamp(x + step[0] * (x1 - x0) / 40, x0, x1), clamp(y + step[1] * (y1 - y0) / 40, y0, y1)], 0);
      });
    }

    function choose(place, within) {
      const far = (row) => Math.hypot(row.place[0] - place[0], row.place[1] - place[1]);
      const nearest = rows.filter((row) => far(row) <= within).sort((a, b) => far(a) - far(b))[0];
      state.chosen = nearest || { place, values: rowAt(run.plane, ...place), label: null };
      refresh();
    }

    function addImages() {
      const list = element("div", { className: "images", role: "list" });
      grid.append(element("figure", { className: "samples" }, element("h3", { textContent: say("samples") }), list));
      rows.slice(0, 40).forEach((row) => {
        const canvas = element("canvas", { width: 40, height: 40 });
        const text = element("span");
        const button = element("button", { type: "button" }, canvas, text);
        button.addEventListener("click", () => { state.chosen = row; refresh(); });
        drawImage(canvas.getContext("2d"), run, row.values, 0, 0, 40);
        row.show = () => {
          const won = winnerOf(run, answerTo(run, state.moment, row.values).a);
          text.textContent = run.classes[won];
          button.className = won === row.label ? "right" : "wrong";
          button.setAttribute("aria-label", `${run.classes[row.label]} → ${run.classes[won]}`);
        };
        list.append(element("span", { role: "listitem" }, button));
      });
    }

    // A pad to draw a picture on, which is read at once.
    function makePad() {
      const side = 140;
      const canvas = element("canvas", { className: "pad", width: side, height: side, "aria-label": say("pad") });
      const context = canvas.getContext("2d");
      const clear = element("button", { type: "button", textContent: say("clear") });
      const wipe = () => { context.fillStyle = "#fff"; context.fillRect(0, 0, side, side); };
      wipe();
      let last = null;
      const place = (event) => {
        const box = canvas.getBoundingClientRect();
        return [(event.clientX - box.left) / box.width * side, (event.clientY - box.top) / box.height * side];
      };
      canvas.addEventListener("pointerdown", (event) => { last = place(event); canvas.setPointerCapture(event.pointerId); });
      canvas.addEventListener("pointermove", (event) => {
        if (!last) return;
        const now = place(event);
        Object.assign(context, { lineWidth: 15, lineCap: "round", strokeStyle: "#000" });
        context.beginPath();
        context.moveTo(...last);
        context.lineTo(...now);
        context.stroke();
        last = now;
        read();
      });
      canvas.addEventListener("pointerup", () => { last = null; });
      clear.addEventListener("click", wipe);
      function read() {
        const { data: pixels } = context.getImageData(0, 0, side, side);
        const grey = Float64Array.from({ length: side * side }, (_, k) => 1 - pixels[4 * k] / 255);
        const values = normalizedDrawing(grey, side, run.image[0], run.image[1], Math.max(...run.divisor));
        state.chosen = { values, label: null, place: null };
        refresh();
      }
      return element("figure", { className: "pad" }, element("h3", { textContent: say("pad") }), canvas, clear);
    }

    function showPoint() {
      const { chosen, moment } = state;
      if (!chosen) {
        details.replaceChildren(element("p", { textContent: run.plane ? say("touch") : "" }));
        return;
      }
      const answer = answerTo(run, moment, chosen.values);
      const known = chosen.label !== null;
      const target = known ? targetOf(run, chosen.label) : null;
      const parts = [element("p", { className: "answer", textContent: answerSentence(answer, chosen) })];
      parts.push(outputTable(answer, target));
      if (known) parts.push(element("p", { textContent: say("cost", { loss: lossText(lossOf(run, answer, target)) }) }));
      details.replaceChildren(...parts);
    }

    function answerSentence(answer, chosen) {
      if (run.task === "regression") {
        return say("answer_number", { value: numberText(ownUnit(run, answer.a[0]), 4) });
      }
      const won = winnerOf(run, answer.a);
      const values = { class: run.classes[won], share: shareText(sharesOf(run, answer.a)[won]) };
      if (chosen.label === null) return say("answer", values);
      return say(won === chosen.label ? "answer_right" : "answer_wrong", { ...values, truth: run.classes[chosen.label] });
    }

    function outputTable(answer, target) {
      const single = answer.a.length === 1;
      const head = [say(run.task === "regression" ? "output" : "class"), say("logit"), say(run.layers[run.layers.length - 1].activation === "softmax" ? "share" : "output")];
      if (target) head.push(say("target"), say("difference"));
      const body = answer.a.map((a, k) => {
        const own = (value) => (run.task === "regression" ? ownUnit(run, value) : value);
        const cells = [single ? (run.classes[1] || "") : run.classes[k], numberText(answer.z[k]), numberText(own(a))];
        if (target) cells.push(numberText(own(target[k])), numberText(own(a) - own(target[k])));
        const line = element("tr", {}, ...cells.map((text, c) => element(c ? "td" : "th", { textContent: text })));
        if (!single && k === winnerOf(run, answer.a)) line.className = "largest";
        return line;
      });
      const titles = element("tr", {}, ...head.map((text) => element("th", { textContent: text, scope: "col" })));
      return element("table", {}, element("thead", {}, titles), element("tbody", {}, ...body));
    }

    function refresh() {
      const { moment } = state;
      const test = moment.figures.test_loss === null ? moment.figures.validation_loss : moment.figures.test_loss;
      const accuracy = [moment.figures.test_accuracy, moment.figures.validation_accuracy, moment.figures.train_accuracy].find((v) => v !== null);
      figures.replaceChildren(
        element("span", { textContent: `${say("epoch")} ${groupedText(moment.epoch)}` }),
        element("span", { textContent: `${say("loss")} ${lossText(moment.figures.train_loss)} / ${lossText(test)}` }),
        element("span", { textContent: accuracy === undefined ? "" : shareText(accuracy) }),
      );
      pictures.forEach((picture) => picture.refresh());
      rows.forEach((row) => row.show && row.show());
      showPoint();
    }

    // The newest moment that is not after `epoch`.
    function showEpoch(epoch) {
      const before = run.moments.filter((moment) => moment.epoch <= epoch);
      state.moment = before[before.length - 1] || run.moments[0];
      refresh();
    }

    return { section, showEpoch, refresh };
  }

  function fieldList(run, differing) {
    const list = element("dl");
    for (const [name, text] of Object.entries(run.fields)) {
      const differs = differing.has(name);
      list.append(element("div", { className: differs ? "differs" : "" },
        element("dt", { textContent: say(name) }), element("dd", { textContent: text })));
    }
    const title = say("settings") + (differing.size ? ` – ${say("differs")}` : "");
    return element("details", { open: differing.size > 0 }, element("summary", { textContent: title }), list);
  }

  // -------------------------------------------------------------- the page

  const transport = {
    play: element("button", { type: "button", className: "play" }),
    slider: element("input", { type: "range", min: 0, step: 1, "aria-label": say("epoch") }),
    label: element("output", { className: "epoch" }),
    speed: element("select", { "aria-label": say("speed") }),
  };
  for (const speed of [0.5, 1, 2, 4]) {
    transport.speed.append(element("option", { value: speed, textContent: `${settingText(speed)} ×`, selected: speed === 1 }));
  }
  const words = element("div", { className: "words" });
  const runs = element("div", { className: "runs" });
  const bar = element("div", { className: "transport" }, transport.play, transport.slider, transport.label, transport.speed);
  const steps = element("nav");
  page.append(words, bar, runs, steps, element("footer", { textContent: say("made", { version: data.version }) }));

  let [shown, epochs, timer, number] = [[], [], null, 0];

  function openChapter(k) {
    pause();
    number = k;
    const chapter = data.chapters[k];
    let from = k;
    while (from > 0 && !data.chapters[from].runs.length) from -= 1;
    const recorded = data.chapters[from].runs;
    const first = recorded[0] || { fields: {} };
    const differing = new Set(Object.keys(first.fields).filter((name) => recorded.some((run) => run.fields[name] !== first.fields[name])));
    shown = recorded.map((run) => makeRun(run, differing));
    runs.className = shown.length > 1 ? "runs many" : "runs";
    runs.replaceChildren(...shown.map((run) => run.section));
    epochs = [...new Set(recorded.flatMap((run) => run.moments.map((moment) => moment.epoch)))].sort((a, b) => a - b);
    transport.slider.max = Math.max(0, epochs.length - 1);
    const place = chapter.epoch === null ? -1 : epochs.findIndex((epoch) => epoch >= chapter.epoch);
    transport.slider.value = place < 0 ? (chapter.epoch === null ? 0 : epochs.length - 1) : place;
    bar.hidden = !recorded.length;
    showWords(chapter);
    showSteps();
    showMoment();
  }

  function showWords(chapter) {
    const parts = data.chapters.length > 1 || chapter.paragraphs.length
      ? [element("h2", { textContent: chapter.title })] : [];
    parts.push(...chapter.paragraphs.map((text) => element("p", { textContent: text })));
    if (chapter.question) parts.push(questionBox(chapter.question));
    words.replaceChildren(...parts);
  }

  // The outcome stays folded until the reader has chosen.
  function questionBox(question) {
    const outcome = element("p", { className: "outcome", hidden: true, textContent: question.outcome, "aria-live": "polite" });
    const box = element("fieldset", {}, element("legend", { textContent: question.text }));
    const options = question.options.map((option) => {
      const button = element("button", { type: "button", textContent: option, "aria-pressed": "false" });
      button.addEventListener("click", () => reveal(button));
      return button;
    });
    function reveal(chosen) {
      options.forEach((button, k) => {
        const hands = question.votes.length ? ` (${say("votes", { hands: question.votes[k] })})` : "";
        button.textContent = question.options[k] + hands;
        button.setAttribute("aria-pressed", String(button === chosen));
      });
      outcome.hidden = false;
    }
    box.append(...options);
    box.append(outcome);
    return box;
  }

  function showSteps() {
    if (data.chapters.length < 2) return;
    const go = (text, to) => {
      const button = element("button", { type: "button", textContent: text, disabled: to < 0 || to >= data.chapters.length });
      button.addEventListener("click", () => { openChapter(to); window.scrollTo(0, 0); });
      return button;
    };
    const where = say("chapter", { number: number + 1, total: data.chapters.length });
    steps.replaceChildren(go(say("back"), number - 1), element("span", { textContent: where }), go(say("next"), number + 1));
  }

  function showMoment() {
    const epoch = epochs[transport.slider.value] || 0;
    transport.label.textContent = `${say("epoch")} ${groupedText(epoch)}`;
    transport.slider.setAttribute("aria-valuetext", transport.label.textContent);
    shown.forEach((run) => run.showEpoch(epoch));
    showPlaying();
  }

  function showPlaying() {
    transport.play.textContent = timer ? `❚❚ ${say("pause")}` : `▶ ${say("play")}`;
  }

  function pause() {
    window.clearTimeout(timer);
    timer = null;
    showPlaying();
  }

  function play() {
    if (Number(transport.slider.value) >= epochs.length - 1) transport.slider.value = 0;
    const next = () => {
      transport.slider.value = Number(transport.slider.value) + 1;
      const more = Number(transport.slider.value) < epochs.length - 1;
      timer = more ? window.setTimeout(next, 220 / Number(transport.speed.value)) : null;
      showMoment();
    };
    timer = window.setTimeout(next, 0);
    showPlaying();
  }

  transport.play.addEventListener("click", () => (timer ? pause() : play()));
  transport.slider.addEventListener("input", () => { pause(); showMoment(); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== " " || ["BUTTON", "SELECT", "SUMMARY"].includes(document.activeElement.tagName)) return;
    event.preventDefault();
    transport.play.click();
  });
  window.addEventListener("resize", () => shown.forEach((run) => run.refresh()));
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => shown.forEach((run) => run.refresh()));
  openChapter(0);
}

if (typeof document !== "undefined") startPage();

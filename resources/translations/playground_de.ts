<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Neural Network Playground</source>
        <translation>Über Neural Network Playground</translation>
    </message>
    <message>
        <source>A neural network is designed, trained and seen to learn. MIT licence.</source>
        <translation>Ein neuronales Netz wird entworfen, trainiert und beim Lernen beobachtet. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6 (LGPL 3, as libraries that can be replaced), NumPy and threadpoolctl (BSD 3-Clause), msgspec (BSD 3-Clause) and Python (PSF).</source>
        <translation>Gemacht mit Qt und PySide6 (LGPL 3, als austauschbare Bibliotheken), NumPy und threadpoolctl (BSD 3-Clause), msgspec (BSD 3-Clause) und Python (PSF).</translation>
    </message>
    <message>
        <source>Digits: the 1 797 images of the test part of &lt;i&gt;Optical Recognition of Handwritten Digits&lt;/i&gt;, E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, DOI 10.24432/C50P49, CC BY 4.0.</source>
        <translation>Ziffern: die 1 797 Bilder des Testteils von &lt;i&gt;Optical Recognition of Handwritten Digits&lt;/i&gt;, E. Alpaydin und C. Kaynak, UCI Machine Learning Repository, DOI 10.24432/C50P49, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Iris: measured by E. Anderson, published by R. A. Fisher (1936). Geometry of circle, XOR, Gaussians and spiral: TensorFlow Playground, D. Smilkov and S. Carter.</source>
        <translation>Iris: gemessen von E. Anderson, veröffentlicht von R. A. Fisher (1936). Geometrie von Kreis, XOR, Gauß-Wolken und Spirale: TensorFlow Playground, D. Smilkov und S. Carter.</translation>
    </message>
    <message>
        <source>Colours: classes M. Okabe and K. Ito, magnitudes viridis by S. van der Walt and N. Smith. Nothing is sent anywhere: the program opens no connection.</source>
        <translation>Farben: Klassen von M. Okabe und K. Ito, Größen in Viridis von S. van der Walt und N. Smith. Nichts wird versendet: das Programm öffnet keine Verbindung.</translation>
    </message>
    <message>
        <source>Copy diagnostic information</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Versions, system and screens as text, for a report</source>
        <translation>Versionen, System und Bildschirme als Text, für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>guessing: 1 of {0}</source>
        <translation>raten: 1 von {0}</translation>
    </message>
    <message>
        <source>always the largest class: {0}</source>
        <translation>immer die größte Klasse: {0}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>Trainieren, bis angehalten wird</translation>
    </message>
    <message>
        <source>Step one sample</source>
        <translation>Ein Beispiel weiter</translation>
    </message>
    <message>
        <source>Add one sample&apos;s gradient; the parameters move after the batch&apos;s last</source>
        <translation>Nimmt den Gradienten eines Beispiels dazu; die Parameter ändern sich nach dem letzten des Batches</translation>
    </message>
    <message>
        <source>Step one batch</source>
        <translation>Ein Batch weiter</translation>
    </message>
    <message>
        <source>One parameter update on one batch, then wait</source>
        <translation>Eine Änderung der Parameter mit einem Batch, dann warten</translation>
    </message>
    <message>
        <source>Step one epoch</source>
        <translation>Eine Epoche weiter</translation>
    </message>
    <message>
        <source>One pass over the training set, then wait</source>
        <translation>Ein Durchgang durch die Trainingsdaten, dann warten</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>The next slower pace</source>
        <translation>Das nächst langsamere Tempo</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>The next faster pace</source>
        <translation>Das nächst schnellere Tempo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to step 0 with the same initial parameters</source>
        <translation>Zurück zu Schritt 0 mit denselben Anfangsparametern</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Start again from other initial parameters</source>
        <translation>Noch einmal mit anderen Anfangsparametern beginnen</translation>
    </message>
    <message>
        <source>Duplicate as rival</source>
        <translation>Als Rivalen verdoppeln</translation>
    </message>
    <message>
        <source>Race a copy of this experiment from the same seed, data and batches</source>
        <translation>Gegen eine Kopie dieses Experiments antreten, mit gleichem Startwert, gleichen Daten und Batches</translation>
    </message>
    <message>
        <source>Freeze test</source>
        <translation>Einfriertest</translation>
    </message>
    <message>
        <source>Race this network against itself with its first layers frozen</source>
        <translation>Dieses Netz gegen sich selbst mit eingefrorenen ersten Schichten antreten lassen</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>Dies &amp;erklären</translation>
    </message>
    <message>
        <source>What the control with the focus does, and the formula behind it</source>
        <translation>Was das Bedienelement mit dem Fokus tut, und die Formel dahinter</translation>
    </message>
    <message>
        <source>&amp;What is …?</source>
        <translation>Was &amp;ist …?</translation>
    </message>
    <message>
        <source>Explain whatever is clicked next</source>
        <translation>Erklären, was als Nächstes angeklickt wird</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>The words of the field, each in a sentence or two and with its formula</source>
        <translation>Die Wörter des Fachs, jedes in ein, zwei Sätzen und mit seiner Formel</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächste Ansicht</translation>
    </message>
    <message>
        <source>Give the focus to the next panel in sight, and say what it shows</source>
        <translation>Den Fokus an die nächste sichtbare Ansicht geben und sagen, was sie zeigt</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Vorige Ansicht</translation>
    </message>
    <message>
        <source>Give the focus to the panel before, and say what it shows</source>
        <translation>Den Fokus an die Ansicht davor geben und sagen, was sie zeigt</translation>
    </message>
    <message>
        <source>&amp;Read this panel</source>
        <translation>Diese Ansicht vor&amp;lesen</translation>
    </message>
    <message>
        <source>Say in a sentence what the panel with the focus shows</source>
        <translation>In einem Satz sagen, was die Ansicht mit dem Fokus zeigt</translation>
    </message>
    <message>
        <source>N&amp;umbers of this panel</source>
        <translation>&amp;Zahlen dieser Ansicht</translation>
    </message>
    <message>
        <source>The numbers behind the picture as a table, to walk through by arrows</source>
        <translation>Die Zahlen hinter dem Bild als Tabelle, mit Pfeiltasten zu durchgehen</translation>
    </message>
    <message>
        <source>&amp;Move this panel</source>
        <translation>Diese Ansicht &amp;verschieben</translation>
    </message>
    <message>
        <source>Put the panel with the focus elsewhere, or make it larger, from a menu</source>
        <translation>Die Ansicht mit dem Fokus aus einem Menü woandershin stellen oder größer machen</translation>
    </message>
    <message>
        <source>&amp;Hear the loss</source>
        <translation>Verlust &amp;anhören</translation>
    </message>
    <message>
        <source>The course of the loss as a tone, training on the left, test on the right: the higher, the worse</source>
        <translation>Der Verlauf des Verlusts als Ton, Training links, Test rechts: je höher, desto schlechter</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Lessons, labs, presets and recent files, and back to the workbench</source>
        <translation>Lektionen, Labore, Vorlagen und zuletzt geöffnete Dateien, und zurück zur Werkbank</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vortragen</translation>
    </message>
    <message>
        <source>The whole screen with larger text and keys for a lecture, and back</source>
        <translation>Der ganze Bildschirm mit größerer Schrift und Tasten für die Vorlesung, und zurück</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Scale all text up</source>
        <translation>Alle Schrift vergrößern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Scale all text down</source>
        <translation>Alle Schrift verkleinern</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Schrift bei 100 %</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they belong</source>
        <translation>Alle Ansichten an ihren Platz zurückbringen</translation>
    </message>
</context>
<context>
    <name>AskAnswer</name>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What the network says</source>
        <translation>Was das Netz sagt</translation>
    </message>
    <message>
        <source>Answer from p =</source>
        <translation>Antwort ab p =</translation>
    </message>
    <message>
        <source>Below this probability the network says “I don&apos;t know”; see how many rows are still answered then, and how many of those are right</source>
        <translation>Unter dieser Wahrscheinlichkeit sagt das Netz „Ich weiß es nicht“; darunter steht, wie viele Zeilen es dann noch beantwortet und wie viele davon richtig</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>sie muss zwischen 0 und 1 liegen</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>another word</source>
        <translation>ein anderes Wort</translation>
    </message>
    <message>
        <source>Each word is an input: 1 for the chosen one, 0 for the others</source>
        <translation>Jedes Wort ist eine Eingabe: 1 für das gewählte, 0 für die anderen</translation>
    </message>
    <message>
        <source>The words have an order and are one input: 0, 1, 2 and so on</source>
        <translation>Die Wörter haben eine Reihenfolge und sind eine Eingabe: 0, 1, 2 und so weiter</translation>
    </message>
    <message>
        <source>{low} to {high} in the training rows; values beyond can be typed, and the network answers all the same</source>
        <translation>{low} bis {high} in den Trainingszeilen; auch Werte darüber hinaus lassen sich eingeben, und das Netz antwortet trotzdem</translation>
    </message>
    <message>
        <source>it must be between −1e30 and 1e30</source>
        <translation>er muss zwischen −1e30 und 1e30 liegen</translation>
    </message>
</context>
<context>
    <name>AskNeuron</name>
    <message>
        <source>weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <source>The weighted inputs of one neuron</source>
        <translation>Die gewichteten Eingaben eines Neurons</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask the network</source>
        <translation>Das Netz fragen</translation>
    </message>
    <message>
        <source>I don&apos;t know: the largest p is 0.0000, below 0.00</source>
        <translation>Ich weiß es nicht: Das größte p ist 0.0000, unter 0.00</translation>
    </message>
    <message>
        <source>row {row} of the data</source>
        <translation>Zeile {row} der Daten</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>Was das Netz bekommt</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Andere Zeile</translation>
    </message>
    <message>
        <source>Fill the form with the next row of the test part</source>
        <translation>Das Formular mit der nächsten Zeile des Testteils füllen</translation>
    </message>
    <message>
        <source>The drawn digit</source>
        <translation>Die gezeichnete Ziffer</translation>
    </message>
    <message>
        <source>Ask about what was drawn last in the panel “Draw a digit”, while it is drawn</source>
        <translation>Nach dem fragen, was in der Ansicht „Ziffer zeichnen“ zuletzt gezeichnet wurde, auch während des Zeichnens</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>The answer, one neuron worked out, or one step of training</source>
        <translation>Die Antwort, ein Neuron ausgerechnet, oder ein Schritt des Trainings</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Ein Neuron</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>It says: {answer}</source>
        <translation>Es sagt: {answer}</translation>
    </message>
    <message>
        <source>row {row}, training</source>
        <translation>Zeile {row}, Training</translation>
    </message>
    <message>
        <source>row {row}, validation</source>
        <translation>Zeile {row}, Validierung</translation>
    </message>
    <message>
        <source>row {row}, test</source>
        <translation>Zeile {row}, Test</translation>
    </message>
    <message>
        <source>a row of your own</source>
        <translation>eine eigene Zeile</translation>
    </message>
    <message>
        <source>the drawn digit</source>
        <translation>die gezeichnete Ziffer</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Weight from</source>
        <translation>Gewicht von</translation>
    </message>
    <message>
        <source>Where the weight comes from, or the neuron&apos;s bias</source>
        <translation>Woher das Gewicht kommt, oder der Bias des Neurons</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <source>Pause, and the next step is worked out here</source>
        <translation>Nach einer Pause steht hier der nächste Schritt</translation>
    </message>
    <message>
        <source>frozen: no step moves it</source>
        <translation>eingefroren: Kein Schritt bewegt es</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work could not be kept for the case of a crash in {folder} ({reason}). Save it to a file; this is tried again every minute.</source>
        <translation>Ungesichertes konnte für den Fall eines Absturzes nicht in {folder} festgehalten werden ({reason}). Speichern Sie es in eine Datei; jede Minute wird es wieder versucht.</translation>
    </message>
</context>
<context>
    <name>BarLayer</name>
    <message>
        <source>Bars of the table</source>
        <translation>Balken der Tabelle</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>A race has at most {0} runs: end it to begin another one.</source>
        <translation>Ein Rennen hat höchstens {0} Läufe: zuerst beenden, dann neu beginnen.</translation>
    </message>
    <message>
        <source>The race is over: a rival can not learn these data.</source>
        <translation>Das Rennen ist vorbei: ein Rivale kann diese Daten nicht lernen.</translation>
    </message>
    <message>
        <source>The race begins again: all runs share data and seed.</source>
        <translation>Das Rennen beginnt von vorn: alle Läufe teilen Daten und Startwert.</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Blank screen: any key goes on</source>
        <translation>Schwarzer Bildschirm: jede Taste führt zurück</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>Each neuron on the way back multiplies the gradient by its slope and weight</source>
        <translation>Jedes Neuron multipliziert den Gradienten auf dem Rückweg mit seiner Steigung und seinem Gewicht</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function of every neuron of the chain</source>
        <translation>Die Funktion jedes Neurons der Kette</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How many neurons follow each other</source>
        <translation>Wie viele Neuronen aufeinander folgen</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <source>The weight between each neuron and the next: 100 makes the gradient explode</source>
        <translation>Das Gewicht zwischen einem Neuron und dem nächsten: 100 lässt den Gradienten explodieren</translation>
    </message>
    <message>
        <source>hold z at 0</source>
        <translation>z bei 0 halten</translation>
    </message>
    <message>
        <source>Choose the biases so that every z is 0, where the slope is steepest</source>
        <translation>Die Bias-Werte so wählen, dass jedes z 0 ist, wo die Steigung am größten ist</translation>
    </message>
    <message>
        <source>Chain of neurons</source>
        <translation>Kette von Neuronen</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>Each neuron adds what it gets to what it says: its factor becomes 1 + f′(z)·w</source>
        <translation>Jedes Neuron addiert, was es bekommt, zu dem, was es sagt: sein Faktor wird 1 + f′(z)·w</translation>
    </message>
    <message>
        <source>the last bias receives 3 400 000 times the first one&apos;s gradient</source>
        <translation>der letzte Bias erhält das 3 400 000-Fache des Gradienten des ersten</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>genau 0</translation>
    </message>
    <message>
        <source>∂L/∂a of this neuron over the last one&apos;s</source>
        <translation>∂L/∂a dieses Neurons durch das des letzten</translation>
    </message>
    <message>
        <source>∂a/∂b of this neuron over the last one&apos;s</source>
        <translation>∂a/∂b dieses Neurons geteilt durch das des letzten</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colour scale</source>
        <translation>Farbskala</translation>
    </message>
</context>
<context>
    <name>ColumnHeaders</name>
    <message>
        <source>Add a hidden layer here; all other weights are kept</source>
        <translation>Hier eine verdeckte Schicht hinzufügen; alle anderen Gewichte bleiben</translation>
    </message>
    <message>
        <source>Add a hidden layer at place {0}</source>
        <translation>Eine verdeckte Schicht an der Stelle {0} hinzufügen</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>{name} – no feature: {reason}</source>
        <translation>{name} – kein Merkmal: {reason}</translation>
    </message>
    <message>
        <source>{name} – {low:g} to {high:g}</source>
        <translation>{name} – {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>The columns that go into the network; Space ticks one, O puts its words in order</source>
        <translation>Die Spalten, die ins Netz gehen; die Leertaste hakt eine an, O ordnet ihre Wörter</translation>
    </message>
    <message>
        <source>Words in an &amp;order, as one input</source>
        <translation>Wörter in &amp;Reihenfolge, als eine Eingabe</translation>
    </message>
    <message>
        <source>{count} pixels, {height} × {width}</source>
        <translation>{count} Pixel, {height} × {width}</translation>
    </message>
    <message>
        <source>{name} – a date, as a number of days</source>
        <translation>{name} – ein Datum, als Zahl der Tage</translation>
    </message>
    <message>
        <source>{name} – {low:g} to {high:g} {unit}</source>
        <translation>{name} – {low:g} bis {high:g} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>immer gleich</translation>
    </message>
    <message>
        <source>numbers the rows</source>
        <translation>nummeriert die Zeilen</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>Comment on this preset</source>
        <translation>Kommentar zu dieser Vorlage</translation>
    </message>
    <message>
        <source>What to see in this preset, why it is so, and what usually goes wrong</source>
        <translation>Was an dieser Vorlage zu sehen ist, warum es so ist, und was meist schiefgeht</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Pitfall</source>
        <translation>Falle</translation>
    </message>
    <message>
        <source>Hide this comment; the next preset has its own</source>
        <translation>Diesen Kommentar ausblenden; die nächste Vorlage hat ihren eigenen</translation>
    </message>
    <message>
        <source>Hide this comment</source>
        <translation>Diesen Kommentar ausblenden</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>Count the rows the network trains on, or rows it never sees</source>
        <translation>Zeilen zählen, mit denen das Netz trainiert, oder solche, die es nie sieht</translation>
    </message>
    <message>
        <source>Click a cell to list its samples; click again for all</source>
        <translation>Klick auf eine Zelle zeigt ihre Beispiele, noch ein Klick wieder alle</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Präzision, Trefferquote und F1 jeder Klasse</translation>
    </message>
    <message>
        <source>Precision: the share of what is called so that is so. Recall: the share of what is so that is called so. F1 is their harmonic mean</source>
        <translation>Präzision: der Anteil dessen, was so genannt wird, das so ist. Trefferquote: der Anteil dessen, was so ist, das so genannt wird. F1 ist ihr harmonisches Mittel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
</context>
<context>
    <name>CostsPanel</name>
    <message>
        <source>Confident and wrong</source>
        <translation>Sicher und falsch</translation>
    </message>
    <message>
        <source>Only samples whose true class gets less than 0.1: who should learn most</source>
        <translation>Nur Beispiele, deren wahre Klasse weniger als 0,1 bekommt: die am meisten lernen sollten</translation>
    </message>
    <message>
        <source>Cost of each sample</source>
        <translation>Kosten jedes Beispiels</translation>
    </message>
    <message>
        <source>Gradient at the logit of each sample</source>
        <translation>Gradient am Logit jedes Beispiels</translation>
    </message>
    <message>
        <source>Costs compared</source>
        <translation>Kosten im Vergleich</translation>
    </message>
    <message>
        <source>p(true)</source>
        <translation>p(wahr)</translation>
    </message>
    <message>
        <source>cross-entropy −ln p</source>
        <translation>Kreuzentropie −ln p</translation>
    </message>
    <message>
        <source>squared error (1 − p)²</source>
        <translation>quadratischer Fehler (1 − p)²</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>|gradient| at the logit</source>
        <translation>|Gradient| am Logit</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Vote first: this is shown afterwards.</source>
        <translation>Erst abstimmen: dies wird danach gezeigt.</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>An error that should not happen was written to {file}. You can go on.</source>
        <translation>Ein Fehler, der nicht vorkommen sollte, steht in {file}. Es kann weitergehen.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
</context>
<context>
    <name>DataInspector</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Daten importieren…</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How far the points are scattered: with much noise a large network learns the scatter by heart</source>
        <translation>Wie weit die Punkte streuen: bei viel Rauschen lernt ein großes Netz die Streuung auswendig</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, Excel, JSON or text (Ctrl+I)</source>
        <translation>Aus einer eigenen Tabelle lernen: CSV, Excel, JSON oder Text (Strg+I)</translation>
    </message>
    <message>
        <source>Rows in all: the more there are, the harder it is to overfit them</source>
        <translation>Zeilen insgesamt: je mehr es sind, desto schwerer ist Überanpassung</translation>
    </message>
    <message>
        <source>Jittered copies</source>
        <translation>Verwackelte Kopien</translation>
    </message>
    <message>
        <source>So many copies of each training image are learnt as well, turned, sheared, scaled and shifted a little, as other hands write; they count as training rows</source>
        <translation>So viele Kopien jedes Trainingsbildes werden mitgelernt, ein wenig gedreht, geschert, vergrößert oder verkleinert und verschoben, wie andere Hände schreiben; sie zählen als Trainingszeilen</translation>
    </message>
    <message>
        <source>How many classes there are to tell apart; guessing costs ln of it</source>
        <translation>Wie viele Klassen zu unterscheiden sind; Raten kostet ln davon</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Windungen</translation>
    </message>
    <message>
        <source>How far each arm winds: more turns need a deeper or wider network</source>
        <translation>Wie weit sich jeder Arm windet: mehr Windungen brauchen ein tieferes oder breiteres Netz</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The share of the rows that the network learns from</source>
        <translation>Der Anteil der Zeilen, aus denen das Netz lernt</translation>
    </message>
    <message>
        <source>Validate on</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>The share of the rows to choose settings by; what is left is the sealed test</source>
        <translation>Der Anteil der Zeilen, nach denen Einstellungen gewählt werden; der Rest ist der versiegelte Test</translation>
    </message>
    <message>
        <source>lets a small network bend its boundary</source>
        <translation>lässt ein kleines Netz seine Grenze biegen</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>x₁: the place from left to right goes in</source>
        <translation>x₁: der Ort von links nach rechts geht hinein</translation>
    </message>
    <message>
        <source>x₂: the place from bottom to top goes in</source>
        <translation>x₂: der Ort von unten nach oben geht hinein</translation>
    </message>
    <message>
        <source>x₁x₂: solves XOR without a hidden layer</source>
        <translation>x₁x₂: löst XOR ohne verdeckte Schicht</translation>
    </message>
    <message>
        <source>The same seed draws the same points and the same split</source>
        <translation>Derselbe Startwert zieht dieselben Punkte und dieselbe Aufteilung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Startwert der Daten</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Draw other points of the same kind: shows how much the result depends on luck</source>
        <translation>Andere Punkte derselben Art ziehen: zeigt, wie viel am Ergebnis Glück ist</translation>
    </message>
    <message>
        <source>{train} train · {validation} validate · {test} test</source>
        <translation>{train} Training · {validation} Validierung · {test} Test</translation>
    </message>
    <message>
        <source>{copies} of the training images are jittered copies</source>
        <translation>{copies} der Trainingsbilder sind verwackelte Kopien</translation>
    </message>
    <message>
        <source>Your own table, as it was imported</source>
        <translation>Die eigene Tabelle, wie sie importiert wurde</translation>
    </message>
    <message>
        <source>Here: {meaning}</source>
        <translation>Hier: {meaning}</translation>
    </message>
    <message>
        <source>there are only {most}</source>
        <translation>es gibt nur {most}</translation>
    </message>
    <message>
        <source>Data: {name}</source>
        <translation>Daten: {name}</translation>
    </message>
    <message>
        <source>Add a feature</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
    <message>
        <source>Remove a feature</source>
        <translation>Merkmal entfernen</translation>
    </message>
    <message>
        <source>Show the table from another side</source>
        <translation>Die Tabelle von einer anderen Seite zeigen</translation>
    </message>
    <message>
        <source>Regenerate the data</source>
        <translation>Daten neu ziehen</translation>
    </message>
    <message>
        <source>1797 handwritten digits as images of 8 by 8 grey values.</source>
        <translation>1797 handgeschriebene Ziffern als Bilder aus 8 mal 8 Grauwerten.</translation>
    </message>
    <message>
        <source>5000 handwritten digits as images of 28 by 28 grey values: 500 of each, out of MNIST.</source>
        <translation>5000 handgeschriebene Ziffern als Bilder aus 28 mal 28 Grauwerten: 500 von jeder, aus MNIST.</translation>
    </message>
    <message>
        <source>A disc and rings around it, one class each.</source>
        <translation>Eine Scheibe und Ringe darum, je eine Klasse.</translation>
    </message>
    <message>
        <source>A disc of one class inside a ring of the other; no straight line parts them.</source>
        <translation>Eine Scheibe der einen Klasse in einem Ring der anderen; keine Gerade trennt sie.</translation>
    </message>
    <message>
        <source>A number that rises evenly across the plane: regression that one neuron can do.</source>
        <translation>Eine Zahl, die gleichmäßig über die Ebene steigt: Regression, die ein Neuron kann.</translation>
    </message>
    <message>
        <source>A round Gaussian cloud for each class; with much noise they overlap for good.</source>
        <translation>Eine runde Gauß-Wolke für jede Klasse; bei viel Rauschen überlappen sie endgültig.</translation>
    </message>
    <message>
        <source>An arm for each class, all from one centre.</source>
        <translation>Ein Arm für jede Klasse, alle aus einer Mitte.</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exklusives Oder</translation>
    </message>
    <message>
        <source>Four measures of 150 iris flowers of three species; drawn by petal length and width.</source>
        <translation>Vier Maße von 150 Schwertlilien dreier Arten; gezeichnet nach Länge und Breite der Blütenblätter.</translation>
    </message>
    <message>
        <source>Half circles that hook into each other, one class each.</source>
        <translation>Halbkreise, die ineinander greifen, je eine Klasse.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation>Hügel und Mulden</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation>MNIST-Ziffern</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Opposite quadrants belong together: the problem that one neuron can not solve.</source>
        <translation>Gegenüberliegende Quadranten gehören zusammen: die Aufgabe, die ein Neuron nicht lösen kann.</translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation>Gemalte Punkte</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spiralen</translation>
    </message>
    <message>
        <source>Three hills and three hollows: regression that needs hidden neurons.</source>
        <translation>Drei Hügel und drei Mulden: Regression, die verdeckte Neuronen braucht.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Zwei Gauß-Wolken</translation>
    </message>
    <message>
        <source>Two arms wind around each other almost two times: hard for a small network.</source>
        <translation>Zwei Arme winden sich fast zweimal umeinander: schwer für ein kleines Netz.</translation>
    </message>
    <message>
        <source>Two clouds that a straight line parts; noise lets them overlap.</source>
        <translation>Zwei Wolken, die eine Gerade trennt; Rauschen lässt sie überlappen.</translation>
    </message>
    <message>
        <source>Two-arm spiral</source>
        <translation>Zweiarmige Spirale</translation>
    </message>
    <message>
        <source>Your own points: paint, erase and move them on the decision map.</source>
        <translation>Eigene Punkte: auf der Entscheidungskarte malen, löschen und bewegen.</translation>
    </message>
    <message>
        <source>each class: {train} train · {validation} validate · {test} test</source>
        <translation>je Klasse: {train} Training · {validation} Validierung · {test} Test</translation>
    </message>
    <message>
        <source>half-width of a uniform shift of both coordinates</source>
        <translation>halbe Breite einer gleichverteilten Verschiebung beider Koordinaten</translation>
    </message>
    <message>
        <source>share of the radius by which a point may be shifted before it is labelled</source>
        <translation>Anteil des Radius, um den ein Punkt verschoben werden kann, bevor er seine Klasse bekommt</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian added to both coordinates</source>
        <translation>Standardabweichung einer Normalverteilung, die zu beiden Koordinaten kommt</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian added to every feature, in standard deviations of the feature</source>
        <translation>Standardabweichung einer Normalverteilung, die zu jedem Merkmal kommt, in Standardabweichungen des Merkmals</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian, in radii of a half circle</source>
        <translation>Standardabweichung einer Normalverteilung, in Radien eines Halbkreises</translation>
    </message>
    <message>
        <source>standard deviation of a cloud; the centres are on a circle of radius 3</source>
        <translation>Standardabweichung einer Wolke; die Mittelpunkte liegen auf einem Kreis mit Radius 3</translation>
    </message>
    <message>
        <source>the variance of both coordinates goes from 0.5 at 0 to 4 at 0.5</source>
        <translation>die Varianz beider Koordinaten geht von 0,5 bei 0 bis 4 bei 0,5</translation>
    </message>
    <message>
        <source>{name}: {train} train · {validation} validate · {test} test</source>
        <translation>{name}: {train} Training · {validation} Validierung · {test} Test</translation>
    </message>
</context>
<context>
    <name>DecisionKey</name>
    <message>
        <source>errors: {0}</source>
        <translation>Fehler: {0}</translation>
    </message>
    <message>
        <source>filled: train
ring: test</source>
        <translation>gefüllt: Training
Ring: Test</translation>
    </message>
    <message>
        <source>{0} of {1} points drawn</source>
        <translation>{0} von {1} Punkten gezeichnet</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision map</source>
        <translation>Entscheidungskarte</translation>
    </message>
    <message>
        <source>Move over the map to read the output there; click a point to keep it</source>
        <translation>Die Maus auf der Karte liest dort die Ausgabe ab; ein Klick auf einen Punkt hält ihn fest</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How sure the network is; with levels where the winning class leads the next one by one half; or the winning class alone</source>
        <translation>Wie sicher das Netz ist; mit Linien, wo die siegende Klasse um ein Halb vor der nächsten liegt; oder die siegende Klasse allein</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <source>Decision only</source>
        <translation>Nur Entscheidung</translation>
    </message>
    <message>
        <source>Paint, erase and move points with the mouse, or by Return at the cursor; the run goes on with them</source>
        <translation>Punkte mit der Maus oder mit Eingabe am Cursor malen, löschen und bewegen; der Lauf geht mit ihnen weiter</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The rows to draw: test rows, which the network never trains on, are rings; errors are the rows that it takes for another class</source>
        <translation>Welche Zeilen gezeichnet werden: Testzeilen, mit denen das Netz nie lernt, sind Ringe; Fehler sind die Zeilen, die es für eine andere Klasse hält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>These inputs have no plane: look at the samples instead</source>
        <translation>Diese Eingaben haben keine Ebene: die Beispiele zeigen sie</translation>
    </message>
</context>
<context>
    <name>DiagramMarks</name>
    <message>
        <source>{count} dead</source>
        <translation>{count} tot</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>DiagramPanel</name>
    <message>
        <source>Network diagram</source>
        <translation>Netzdiagramm</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>DiagramParts</name>
    <message>
        <source>batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>bias {0}</source>
        <translation>Bias {0}</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>hidden layer {number}</source>
        <translation>verdeckter Schicht {number}</translation>
    </message>
    <message>
        <source>hidden layer {number}, {activation}, neurons: {count}</source>
        <translation>verdeckte Schicht {number}, {activation}, Neuronen: {count}</translation>
    </message>
    <message>
        <source>inputs: {count}</source>
        <translation>Eingaben: {count}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>output layer, {activation}, neurons: {count}</source>
        <translation>Ausgabeschicht, {activation}, Neuronen: {count}</translation>
    </message>
    <message>
        <source>residual link</source>
        <translation>Residualverbindung</translation>
    </message>
    <message>
        <source>residual link around hidden layer {number}, from {start}</source>
        <translation>Residualverbindung um verdeckte Schicht {number}, von {start} aus</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>den Eingaben</translation>
    </message>
    <message>
        <source>through a projection</source>
        <translation>über eine Projektion</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>Gewicht {0}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} nach {target}</translation>
    </message>
</context>
<context>
    <name>DiagramReadings</name>
    <message>
        <source>a = f(z) +</source>
        <translation>a = f(z) +</translation>
    </message>
    <message>
        <source>batch normalisation takes the bias away again</source>
        <translation>die Batch-Normalisierung nimmt den Bias wieder heraus</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>click to set it</source>
        <translation>ein Klick setzt es</translation>
    </message>
    <message>
        <source>click to switch it off</source>
        <translation>Klicken schaltet sie aus</translation>
    </message>
    <message>
        <source>click to switch it on</source>
        <translation>Klicken schaltet sie ein</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>hidden {layer}, neuron {unit}</source>
        <translation>verdeckte {layer}, Neuron {unit}</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>Eingabe {name}</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>mittlere Aktivierung</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <source>residual link of hidden layer {layer}</source>
        <translation>Residualverbindung der verdeckten Schicht {layer}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>the bias of {0}</source>
        <translation>der Bias von {0}</translation>
    </message>
    <message>
        <source>the next layer&apos;s residual link carries it on</source>
        <translation>die Residualverbindung der nächsten Schicht trägt es weiter</translation>
    </message>
    <message>
        <source>the weight of {0} → {1}</source>
        <translation>das Gewicht von {0} → {1}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>x P, learned: {0} × {1}</source>
        <translation>x P, gelernt: {0} × {1}</translation>
    </message>
    <message>
        <source>x as it is</source>
        <translation>x, wie es ist</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (aus)</translation>
    </message>
    <message>
        <source>{name}, not among the inputs</source>
        <translation>{name}, nicht unter den Eingaben</translation>
    </message>
</context>
<context>
    <name>DivergenceBanner</name>
    <message>
        <source>Retry with a tenth</source>
        <translation>Noch einmal mit einem Zehntel</translation>
    </message>
    <message>
        <source>A tenth of the learning rate, from the same start (can be undone)</source>
        <translation>Ein Zehntel der Lernrate, vom selben Anfang (kann rückgängig gemacht werden)</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>A tenth of the learning rate</source>
        <translation>Ein Zehntel der Lernrate</translation>
    </message>
    <message>
        <source>Once more from the start with learning rate {0}.</source>
        <translation>Noch einmal von vorn mit der Lernrate {0}.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A disk does not answer; what you asked for comes when it does.</source>
        <translation>Ein Datenträger antwortet nicht; was Sie wollten, geschieht, sobald er es tut.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>This can not be opened</source>
        <translation>Das lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name} geöffnet.</translation>
    </message>
    <message>
        <source>Recovered {name}. It is not saved yet.</source>
        <translation>{name} wiederhergestellt. Noch ist es nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>{name} wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Saved the experiment as {name}, without its run and its table.</source>
        <translation>Das Experiment ohne seinen Lauf und seine Tabelle als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved the experiment as {name}, without its run.</source>
        <translation>Das Experiment ohne seinen Lauf als {name} gespeichert.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. Your work is still open.</source>
        <translation>{path} konnte nicht gespeichert werden: {reason}. Ihre Arbeit ist noch offen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Pad to draw a digit on</source>
        <translation>Feld, um eine Ziffer zu zeichnen</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>Was das Netz bekommt</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>Wahrsch. p</translation>
    </message>
    <message>
        <source>Probabilities of the drawn digit</source>
        <translation>Wahrscheinlichkeiten der gezeichneten Ziffer</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurück</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Wipe the pad</source>
        <translation>Das Feld leer wischen</translation>
    </message>
    <message>
        <source>Learn as ▾</source>
        <translation>Lernen als ▾</translation>
    </message>
    <message>
        <source>Add the drawing to the training images under the digit that it is meant to be</source>
        <translation>Die Zeichnung zu den Trainingsbildern nehmen, unter der Ziffer, die sie sein soll</translation>
    </message>
    <message>
        <source>Learn the drawing as</source>
        <translation>Die Zeichnung lernen als</translation>
    </message>
    <message>
        <source>Forget all drawn digits</source>
        <translation>Alle gezeichneten Ziffern vergessen</translation>
    </message>
    <message>
        <source>Take the drawings out of the training images; the images of the set stay</source>
        <translation>Die Zeichnungen aus den Trainingsbildern nehmen; die Bilder des Datensatzes bleiben</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Verwackeln</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Draw with the left button; the right one wipes the pad. By keys: Space puts the pen down or lifts it, arrows move it</source>
        <translation>Mit der linken Taste zeichnen; die rechte wischt alles weg. Mit der Tastatur: Die Leertaste setzt den Stift auf oder hebt ihn ab, die Pfeiltasten bewegen ihn</translation>
    </message>
    <message>
        <source>Also learn {count} copies of each training image that are turned, sheared, scaled and shifted a little, as other hands write; they count as training rows</source>
        <translation>Auch {count} Kopien jedes Trainingsbildes lernen, die ein wenig gedreht, geschert, vergrößert oder verkleinert und verschoben sind, wie andere Hände schreiben; sie zählen als Trainingszeilen</translation>
    </message>
    <message>
        <source>Open the digits: this network has learnt other data</source>
        <translation>Die Ziffern öffnen: dieses Netz hat andere Daten gelernt</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Noch ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>{rows} × {columns} grey values, made as the training images were: this is all it sees</source>
        <translation>{rows} × {columns} Grauwerte, gemacht wie die Trainingsbilder: mehr sieht es nicht</translation>
    </message>
    <message>
        <source>Strangers’ digits are drawn on the pad …</source>
        <translation>Die Ziffern Fremder werden auf das Feld gezeichnet …</translation>
    </message>
    <message>
        <source>It looks like {0} (p = {1})</source>
        <translation>Es sieht aus wie {0} (p = {1})</translation>
    </message>
    <message>
        <source>Jittered copies</source>
        <translation>Verwackelte Kopien</translation>
    </message>
    <message>
        <source>Learn a drawn {digit}</source>
        <translation>Eine gezeichnete {digit} lernen</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw a digit: with the mouse, or Space and arrow keys</source>
        <translation>Eine Ziffer zeichnen: mit der Maus, oder mit Leertaste und Pfeiltasten</translation>
    </message>
    <message>
        <source>pen down</source>
        <translation>Stift unten</translation>
    </message>
    <message>
        <source>pen up</source>
        <translation>Stift oben</translation>
    </message>
    <message>
        <source>{pen}, {right} from the left, {down} from the top</source>
        <translation>{pen}, {right} von links, {down} von oben</translation>
    </message>
    <message>
        <source>stroke {number}: from {start} to {end}</source>
        <translation>Strich {number}: von {start} nach {end}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add a hidden layer</source>
        <translation>Verdeckte Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Copy a layer</source>
        <translation>Schicht kopieren</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>The layers are alike: they have changed their weights.</source>
        <translation>Die Schichten sind gleich: sie haben ihre Gewichte getauscht.</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Aktivierung ändern</translation>
    </message>
    <message>
        <source>Change all activations</source>
        <translation>Alle Aktivierungen ändern</translation>
    </message>
    <message>
        <source>Change the dropout</source>
        <translation>Dropout ändern</translation>
    </message>
    <message>
        <source>Freeze a layer</source>
        <translation>Schicht einfrieren</translation>
    </message>
    <message>
        <source>Let a layer learn again</source>
        <translation>Schicht wieder lernen lassen</translation>
    </message>
    <message>
        <source>Switch batch normalisation on</source>
        <translation>Batch-Normalisierung einschalten</translation>
    </message>
    <message>
        <source>Switch batch normalisation off</source>
        <translation>Batch-Normalisierung ausschalten</translation>
    </message>
    <message>
        <source>Switch the residual link on</source>
        <translation>Residualverbindung einschalten</translation>
    </message>
    <message>
        <source>Switch the residual link off</source>
        <translation>Residualverbindung ausschalten</translation>
    </message>
    <message>
        <source>Switch all residual links on</source>
        <translation>Alle Residualverbindungen einschalten</translation>
    </message>
    <message>
        <source>Switch all residual links off</source>
        <translation>Alle Residualverbindungen ausschalten</translation>
    </message>
    <message>
        <source>Change a layer&apos;s initial weights</source>
        <translation>Anfangsgewichte einer Schicht ändern</translation>
    </message>
    <message>
        <source>Switch all batch normalisation on</source>
        <translation>Alle Batch-Normalisierung einschalten</translation>
    </message>
    <message>
        <source>Switch all batch normalisation off</source>
        <translation>Alle Batch-Normalisierung ausschalten</translation>
    </message>
    <message>
        <source>Change the initial weights</source>
        <translation>Anfangsgewichte ändern</translation>
    </message>
    <message>
        <source>Change the neurons</source>
        <translation>Neuronen ändern</translation>
    </message>
    <message>
        <source>Remove a neuron</source>
        <translation>Neuron entfernen</translation>
    </message>
    <message>
        <source>Switch a neuron off</source>
        <translation>Neuron ausschalten</translation>
    </message>
    <message>
        <source>Switch a neuron on</source>
        <translation>Neuron einschalten</translation>
    </message>
    <message>
        <source>Switch a link off</source>
        <translation>Verbindung ausschalten</translation>
    </message>
    <message>
        <source>Switch a link on</source>
        <translation>Verbindung einschalten</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>{name} is {value} now; training goes on from there.</source>
        <translation>{name} ist jetzt {value}; das Training geht von da aus weiter.</translation>
    </message>
    <message>
        <source>Put an input in</source>
        <translation>Eingabe aufnehmen</translation>
    </message>
    <message>
        <source>Leave an input out</source>
        <translation>Eingabe weglassen</translation>
    </message>
    <message>
        <source>Change the output</source>
        <translation>Ausgabe ändern</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>Verlustfunktion ändern</translation>
    </message>
</context>
<context>
    <name>EntropyPanel</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>A pair of distributions whose figures are known by heart</source>
        <translation>Ein Paar von Verteilungen, deren Zahlen man auswendig kennt</translation>
    </message>
    <message>
        <source>½ ¼ ⅛ ⅛ against even</source>
        <translation>½ ¼ ⅛ ⅛ gegen gleich verteilt</translation>
    </message>
    <message>
        <source>Fair coin against a loaded one</source>
        <translation>Faire Münze gegen eine gezinkte</translation>
    </message>
    <message>
        <source>Loaded coin against a fair one</source>
        <translation>Gezinkte Münze gegen eine faire</translation>
    </message>
    <message>
        <source>One-hot target against a prediction</source>
        <translation>One-Hot-Ziel gegen eine Vorhersage</translation>
    </message>
    <message>
        <source>Two distributions to drag</source>
        <translation>Zwei Verteilungen zum Ziehen</translation>
    </message>
    <message>
        <source>Drag a bar, or use the arrow keys: the others give way, and the sum stays 1</source>
        <translation>Einen Balken ziehen oder die Pfeiltasten nehmen: die anderen geben nach, die Summe bleibt 1</translation>
    </message>
    <message>
        <source>cross-entropy H(p, q)</source>
        <translation>Kreuzentropie H(p, q)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>truth p</source>
        <translation>Wahrheit p</translation>
    </message>
    <message>
        <source>belief q</source>
        <translation>Annahme q</translation>
    </message>
    <message>
        <source>entropy H(p)</source>
        <translation>Entropie H(p)</translation>
    </message>
    <message>
        <source>divergence KL(p‖q)</source>
        <translation>Divergenz KL(p‖q)</translation>
    </message>
</context>
<context>
    <name>EpochChart</name>
    <message>
        <source>1 epoch: {change}, {slope} an epoch</source>
        <translation>1 Epoche: {change}, {slope} je Epoche</translation>
    </message>
    <message>
        <source>{epochs} epochs: {change}, {slope} an epoch</source>
        <translation>{epochs} Epochen: {change}, {slope} je Epoche</translation>
    </message>
</context>
<context>
    <name>ExploreSentences</name>
    <message>
        <source>Answers none of the {rows} {part}</source>
        <translation>Beantwortet keine der {rows} {part}</translation>
    </message>
    <message>
        <source>Answers the only {part}, rightly</source>
        <translation>Beantwortet die einzige {part}, und zwar richtig</translation>
    </message>
    <message>
        <source>Answers the only {part}, wrongly</source>
        <translation>Beantwortet die einzige {part}, aber falsch</translation>
    </message>
    <message>
        <source>Answers {answered} of {rows} {part}; {right} of those are right</source>
        <translation>Beantwortet {answered} von {rows} {part}; davon {right} richtig</translation>
    </message>
    <message>
        <source>Beyond all training rows: {names}</source>
        <translation>Jenseits aller Trainingszeilen: {names}</translation>
    </message>
    <message>
        <source>Does not answer the only {part}</source>
        <translation>Beantwortet die einzige {part} nicht</translation>
    </message>
    <message>
        <source>I don&apos;t know: the largest p is {p}, below {least}</source>
        <translation>Ich weiß es nicht: Das größte p ist {p}, unter {least}</translation>
    </message>
    <message>
        <source>The outputs are no numbers any more</source>
        <translation>Die Ausgaben sind keine Zahlen mehr</translation>
    </message>
    <message>
        <source>all other directions
at their mean</source>
        <translation>alle anderen Richtungen
bei ihrem Mittel</translation>
    </message>
    <message>
        <source>all other features
at their mean</source>
        <translation>alle anderen Merkmale
bei ihrem Mittel</translation>
    </message>
    <message>
        <source>chosen: neuron {0}</source>
        <translation>gewählt: Neuron {0}</translation>
    </message>
    <message>
        <source>gradient g = {gradient}, of the 1 row of the next batch; learning rate η = {rate}</source>
        <translation>Gradient g = {gradient}, von der 1 Zeile des nächsten Batches; Lernrate η = {rate}</translation>
    </message>
    <message>
        <source>gradient g = {gradient}, the mean over the {rows} rows of the next batch; learning rate η = {rate}</source>
        <translation>Gradient g = {gradient}, das Mittel über die {rows} Zeilen des nächsten Batches; Lernrate η = {rate}</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>Eingabe {0}</translation>
    </message>
    <message>
        <source>layer {0} · neuron {1} · {2}</source>
        <translation>Schicht {0} · Neuron {1} · {2}</translation>
    </message>
    <message>
        <source>layer {0}, hinge lines: {1}</source>
        <translation>Schicht {0}, Knicklinien: {1}</translation>
    </message>
    <message>
        <source>off everywhere: neuron {0}</source>
        <translation>überall aus: Neuron {0}</translation>
    </message>
    <message>
        <source>output {0} · {1}</source>
        <translation>Ausgabe {0} · {1}</translation>
    </message>
    <message>
        <source>test row</source>
        <translation>Testzeile</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>Testzeilen</translation>
    </message>
    <message>
        <source>training row</source>
        <translation>Trainingszeile</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>validation row</source>
        <translation>Validierungszeile</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>Validierungszeilen</translation>
    </message>
    <message>
        <source>{0}
target {1}</source>
        <translation>{0}
Ziel {1}</translation>
    </message>
    <message>
        <source>{0}
true: {1}</source>
        <translation>{0}
wahr: {1}</translation>
    </message>
    <message>
        <source>{0} more are not drawn</source>
        <translation>{0} weitere sind nicht gezeichnet</translation>
    </message>
    <message>
        <source>{0} × {1}, largest |w| {2}</source>
        <translation>{0} × {1}, größtes |w| {2}</translation>
    </message>
    <message>
        <source>{0} → neuron {1}: w = {2}, bias {3}</source>
        <translation>{0} → Neuron {1}: w = {2}, Bias {3}</translation>
    </message>
    <message>
        <source>{before} becomes {after} by the next step: it changes by {change}</source>
        <translation>{before} wird mit dem nächsten Schritt {after}: Es ändert sich um {change}</translation>
    </message>
    <message>
        <source>{name}, p = {p}</source>
        <translation>{name}, p = {p}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Training stopped</source>
        <translation>Training angehalten</translation>
    </message>
    <message>
        <source>Something went wrong while training: {reason}</source>
        <translation>Beim Training ging etwas schief: {reason}</translation>
    </message>
    <message>
        <source>The experiment is as it was. Press Space to go on, or Ctrl+R to reset.</source>
        <translation>Das Experiment ist, wie es war. Weiter mit der Leertaste, zurücksetzen mit Strg+R.</translation>
    </message>
</context>
<context>
    <name>FanPanel</name>
    <message>
        <source>Losses with ten seeds</source>
        <translation>Verluste mit zehn Startwerten</translation>
    </message>
    <message>
        <source>Move over a curve, or press ↑ and ↓, to see its seed; click it, or press Return, to put that run on the table</source>
        <translation>Über eine Kurve fahren oder ↑ und ↓ drücken, um ihren Startwert zu sehen; ein Klick oder die Eingabetaste legt diesen Lauf auf den Tisch</translation>
    </message>
    <message>
        <source>Start to see how much of it is luck.</source>
        <translation>Start zeigt, wie viel davon Glück ist.</translation>
    </message>
    <message>
        <source>Seed fan</source>
        <translation>Startwert-Fächer</translation>
    </message>
    <message>
        <source>train, mean</source>
        <translation>Training, Mittel</translation>
    </message>
    <message>
        <source>test, mean</source>
        <translation>Test, Mittel</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Take seed {seed}</source>
        <translation>Startwert {seed} nehmen</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Projects and experiments</source>
        <translation>Projekte und Experimente</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Project with its run</source>
        <translation>Projekt mit seinem Lauf</translation>
    </message>
    <message>
        <source>Experiment alone</source>
        <translation>Nur das Experiment</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>The folder whose contents are listed</source>
        <translation>Der Ordner, dessen Inhalt aufgelistet ist</translation>
    </message>
    <message>
        <source>What is in the folder; Return opens a folder or takes a file</source>
        <translation>Was im Ordner liegt; Eingabe öffnet einen Ordner oder nimmt eine Datei</translation>
    </message>
    <message>
        <source>A name in this folder, or a whole path</source>
        <translation>Ein Name in diesem Ordner oder ein ganzer Pfad</translation>
    </message>
    <message>
        <source>The kinds of files that are listed, or that is written</source>
        <translation>Welche Arten von Dateien aufgelistet sind, oder welche geschrieben wird</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Das Gewählte nehmen</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start from three spirals</source>
        <translation>Mit drei Spiralen beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project or an experiment</source>
        <translation>Ein Projekt oder ein Experiment öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The files that were opened or saved last</source>
        <translation>Die Dateien, die zuletzt geöffnet oder gespeichert wurden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the experiment, its run and the panels that are open</source>
        <translation>Das Experiment, seinen Lauf und die offenen Ansichten speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save under another name, or the experiment alone</source>
        <translation>Unter anderem Namen speichern, oder nur das Experiment</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>Daten &amp;importieren…</translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, Excel, LibreOffice, text, IDX or NumPy</source>
        <translation>Von einer eigenen Tabelle lernen: CSV, Excel, LibreOffice, Text, IDX oder NumPy</translation>
    </message>
    <message>
        <source>Import &amp;pictures…</source>
        <translation>&amp;Bilder importieren …</translation>
    </message>
    <message>
        <source>Learn from a folder that has a folder of PNG or JPEG files for each class</source>
        <translation>Von einem Ordner lernen, der für jede Klasse einen Ordner mit PNG- oder JPEG-Dateien hat</translation>
    </message>
    <message>
        <source>Paste &amp;table…</source>
        <translation>&amp;Tabelle einfügen …</translation>
    </message>
    <message>
        <source>Learn from the cells that were copied in a spreadsheet</source>
        <translation>Aus den Zellen lernen, die in einer Tabellenkalkulation kopiert wurden</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>&amp;Daten exportieren…</translation>
    </message>
    <message>
        <source>Write the present data as a CSV file that reads back to the same values</source>
        <translation>Die jetzigen Daten als CSV-Datei schreiben, die sich mit denselben Werten wieder lesen lässt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget where these files are; the files stay</source>
        <translation>Vergessen, wo diese Dateien liegen; die Dateien bleiben</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Badge</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>gap: validation 0.00012 − train 0.00012 = +0.0001</source>
        <translation>Lücke: Validierung 0.00012 − Training 0.00012 = +0.0001</translation>
    </message>
    <message>
        <source>best: epoch 100,000 (validation 0.00012), now +0.1</source>
        <translation>bestes: Epoche 100,000 (Validierung 0.00012), jetzt +0.1</translation>
    </message>
    <message>
        <source>Restore best</source>
        <translation>Bestes zurückholen</translation>
    </message>
    <message>
        <source>Go back to the parameters of the epoch with the lowest held-out loss</source>
        <translation>Zurück zu den Parametern der Epoche mit dem kleinsten zurückgehaltenen Verlust</translation>
    </message>
    <message>
        <source>No validation rows: the test rows judge, which is peeking.</source>
        <translation>Keine Validierungszeilen: die Testzeilen urteilen, und das ist Spicken.</translation>
    </message>
    <message>
        <source>OVERFIT</source>
        <translation>ÜBERANPASSUNG</translation>
    </message>
    <message>
        <source>GOOD</source>
        <translation>GUT</translation>
    </message>
    <message>
        <source>UNDERFIT</source>
        <translation>UNTERANPASSUNG</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>{0} needs a held-out loss so far above its lowest (arrows step)</source>
        <translation>{0} verlangt einen zurückgehaltenen Verlust so weit über seinem kleinsten (Pfeiltasten ändern)</translation>
    </message>
    <message>
        <source>{0} needs such a gap between the losses, in parts of guessing (arrows step)</source>
        <translation>{0} verlangt eine solche Lücke zwischen den Verlusten, in Teilen des Ratens (Pfeiltasten ändern)</translation>
    </message>
    <message>
        <source>{0} is a training loss above that share of guessing (arrows step)</source>
        <translation>{0} ist ein Trainingsverlust über diesem Anteil des Ratens (Pfeiltasten ändern)</translation>
    </message>
    <message>
        <source>{0}: held-out loss above its lowest by more than</source>
        <translation>{0}: zurückgehaltener Verlust über seinem kleinsten um mehr als</translation>
    </message>
    <message>
        <source>{0}: training loss above this share of guessing</source>
        <translation>{0}: Trainingsverlust über diesem Anteil des Ratens</translation>
    </message>
    <message>
        <source>{0}: everything else</source>
        <translation>{0}: alles andere</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Over- or underfitting</source>
        <translation>Über- oder Unteranpassung</translation>
    </message>
    <message>
        <source>and a gap of more than this share of guessing</source>
        <translation>und eine Lücke von mehr als diesem Anteil des Ratens</translation>
    </message>
    <message>
        <source>The parameters of the best epoch are back.</source>
        <translation>Die Parameter der besten Epoche sind zurück.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>What links show</source>
        <translation>Was Verbindungen zeigen</translation>
    </message>
    <message>
        <source>Links as wide as their weight, or as their gradient by its decade: a gradient that vanishes leaves thin links behind it</source>
        <translation>Verbindungen so breit wie ihr Gewicht, oder wie die Zehnerpotenz ihres Gradienten: ein verschwindender Gradient lässt dünne Verbindungen zurück</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
</context>
<context>
    <name>FreezeMenu</name>
    <message>
        <source>layer 1</source>
        <translation>Schicht 1</translation>
    </message>
    <message>
        <source>layers 1 to {0}</source>
        <translation>Schichten 1 bis {0}</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search, as in: gradient</source>
        <translation>Suchen, etwa: Gradient</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Das Glossar durchsuchen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Up and down choose a word; what it means stands beside it</source>
        <translation>Auf und ab wählen ein Wort; was es bedeutet, steht daneben</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>In keinem Wort kommt das vor.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Read on: {word}</source>
        <translation>Weiterlesen: {word}</translation>
    </message>
</context>
<context>
    <name>GradientHistoryPanel</name>
    <message>
        <source>layer 1 over the last layer: 1/3 400 000 at the start, 1/3 400 000 now</source>
        <translation>Schicht 1 zur letzten Schicht: 1/3 400 000 am Anfang, 1/3 400 000 jetzt</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs</source>
        <translation>Gradient jeder Schicht über die Epochen</translation>
    </message>
    <message>
        <source>Colour scale of the gradients</source>
        <translation>Farbskala der Gradienten</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs, as lines</source>
        <translation>Gradient jeder Schicht über die Epochen, als Linien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>A picture, layer by time, or a line for each layer</source>
        <translation>Ein Bild, Schicht mal Zeit, oder eine Linie für jede Schicht</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Gradients over time</source>
        <translation>Gradienten über die Zeit</translation>
    </message>
    <message>
        <source>One logarithmic scale for all layers, from 10⁻⁹ to 10, or as far as they explode; empty: not measured</source>
        <translation>Eine logarithmische Skala für alle Schichten, von 10⁻⁹ bis 10, oder so weit sie explodieren; leer: nicht gemessen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>RMS of ∂L/∂W</source>
        <translation>RMS von ∂L/∂W</translation>
    </message>
</context>
<context>
    <name>GradientsPanel</name>
    <message>
        <source>layer 1 receives 1/3 400 000 of the last layer&apos;s gradient (6.5 decades)</source>
        <translation>Schicht 1 erhält das 3 400 000-Fache des Gradienten der letzten (6,5 Dekaden)</translation>
    </message>
    <message>
        <source>Gradient of every weight, a heatmap a layer</source>
        <translation>Gradient jedes Gewichts, eine Karte je Schicht</translation>
    </message>
    <message>
        <source>Colour scale of the gradients</source>
        <translation>Farbskala der Gradienten</translation>
    </message>
    <message>
        <source>Whose gradient</source>
        <translation>Wessen Gradient</translation>
    </message>
    <message>
        <source>Gradient of the data loss, or of the L1 and L2 penalty apart from it</source>
        <translation>Gradient des Datenverlusts, oder der von L1- und L2-Strafe für sich</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour by size alone, or by sign: blue positive, orange negative</source>
        <translation>Färben nach der Größe allein oder nach dem Vorzeichen: blau positiv, orange negativ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Vorz.</translation>
    </message>
    <message>
        <source>own scales</source>
        <translation>eigene Skalen</translation>
    </message>
    <message>
        <source>Each layer on its own linear scale, as often seen: a trap that makes every layer look equally alive</source>
        <translation>Jede Schicht auf eigener linearer Skala, wie man es oft sieht: eine Falle, die jede Schicht gleich lebendig aussehen lässt</translation>
    </message>
    <message>
        <source>prove</source>
        <translation>beweisen</translation>
    </message>
    <message>
        <source>Below each layer the largest relative error of back-propagation against central differences, in float64 at the live weights, once a second</source>
        <translation>Unter jeder Schicht der größte relative Fehler der Rückpropagation gegen zentrale Differenzen, in float64 an den aktuellen Gewichten, einmal je Sekunde</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Press Space to train</source>
        <translation>Leertaste: trainieren</translation>
    </message>
    <message>
        <source>One logarithmic scale for all layers, from 10⁻⁹ to 10, or as far as they explode. Exact zeros stand outside: zero in this batch, or dead, because a unit is off for all data.</source>
        <translation>Eine logarithmische Skala für alle Schichten, von 10⁻⁹ bis 10, oder so weit sie explodieren. Genaue Nullen stehen außerhalb: null in diesem Stapel, oder tot, weil ein Neuron für alle Daten aus ist.</translation>
    </message>
    <message>
        <source>Each layer has its own scale: equal colours are not equal gradients</source>
        <translation>Jede Schicht hat ihre eigene Skala: gleiche Farben sind nicht gleiche Gradienten</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This could not be drawn; the crash log says why. Everything else goes on.</source>
        <translation>Das ließ sich nicht zeichnen; warum, steht im Absturzprotokoll. Alles andere läuft weiter.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Made with Neural Network Playground {version} from the lesson “{name}”.</source>
        <translation>Gemacht mit Neural Network Playground {version} aus der Lektion „{name}“.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>{title} – lecturer&apos;s copy</source>
        <translation>{title} – Exemplar für Lehrende</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>seeds: data {data}, training {training}</source>
        <translation>Startwerte: Daten {data}, Training {training}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Completed passes over the training set</source>
        <translation>Vollendete Durchgänge durch die Trainingsdaten</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Mean loss over the training set; of the last epoch while it trains</source>
        <translation>Mittlerer Verlust über die Trainingsmenge; während des Trainings der der letzten Epoche</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>Mean loss over the test set, which is never trained on</source>
        <translation>Mittlerer Verlust über die Testdaten, mit denen nie trainiert wird</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Share of the test set whose most probable class is the right one</source>
        <translation>Anteil der Testdaten, deren wahrscheinlichste Klasse die richtige ist</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>Root of the mean squared error over the test set (RMSE), or its mean absolute error (MAE), in the unit of the number that is predicted</source>
        <translation>Wurzel des mittleren quadratischen Fehlers über die Testdaten (RMSE) oder ihr mittlerer absoluter Fehler (MAE), in der Einheit der Zahl, die vorhergesagt wird</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>Test-R²</translation>
    </message>
    <message>
        <source>test MAE</source>
        <translation>Test-MAE</translation>
    </message>
    <message>
        <source>test RMSE</source>
        <translation>Test-RMSE</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>There is nothing to say about this.</source>
        <translation>Dazu gibt es nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>HelpPopover</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Die Hilfe schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Die Hilfe schließen</translation>
    </message>
    <message>
        <source>Look this word up in the glossary</source>
        <translation>Dieses Wort im Glossar nachschlagen</translation>
    </message>
</context>
<context>
    <name>HingeLines</name>
    <message>
        <source>Hinge lines</source>
        <translation>Knicklinien</translation>
    </message>
    <message>
        <source>Where the neurons of a layer switch, z = 0: ReLU is off on one side. Click a line to choose its neuron</source>
        <translation>Wo die Neuronen einer Schicht umschalten, z = 0: ReLU ist auf einer Seite aus. Klicken Sie eine Linie an, um ihr Neuron zu wählen</translation>
    </message>
    <message>
        <source>No hinges</source>
        <translation>Keine Knicke</translation>
    </message>
    <message>
        <source>Hinges {0}</source>
        <translation>Knicke {0}</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>No more hints</source>
        <translation>Keine Tipps mehr</translation>
    </message>
    <message>
        <source>Off for good; the Help menu brings them back</source>
        <translation>Für immer aus; das Menü Hilfe bringt sie zurück</translation>
    </message>
    <message>
        <source>Hide this hint; it does not come again</source>
        <translation>Diesen Tipp ausblenden; er kommt nicht wieder</translation>
    </message>
    <message>
        <source>Hide this hint</source>
        <translation>Diesen Tipp ausblenden</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Space starts and pauses; &lt; and &gt; change how fast it goes.</source>
        <translation>Die Leertaste startet und hält an; &lt; und &gt; ändern das Tempo.</translation>
    </message>
    <message>
        <source>Move over a neuron: the decision map shows what that neuron sees.</source>
        <translation>Die Maus auf ein Neuron: die Entscheidungskarte zeigt, was dieses Neuron sieht.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes every change back, one by one.</source>
        <translation>Strg+Z nimmt jede Änderung zurück, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Drag the bar below the panels to see any earlier epoch again.</source>
        <translation>Der Regler unter den Ansichten zeigt jede frühere Epoche noch einmal.</translation>
    </message>
    <message>
        <source>Click a link to type its weight; drag a hidden layer to another place.</source>
        <translation>Ein Klick auf eine Verbindung: ihr Gewicht eintippen; eine verdeckte Schicht lässt sich an eine andere Stelle ziehen.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus, Shift+F1 what you click; the house leads home.</source>
        <translation>F1 erklärt, was den Fokus hat, Umschalt+F1, was Sie anklicken; das Haus führt zur Startseite.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>The first rows of the file as they stand in it</source>
        <translation>Die ersten Zeilen der Datei, wie sie darin stehen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Learn from these rows instead of the present data; Undo brings those back</source>
        <translation>Aus diesen Zeilen lernen statt aus den jetzigen Daten; Rückgängig holt jene zurück</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>The column that the network is to predict</source>
        <translation>Die Spalte, die das Netz vorhersagen soll</translation>
    </message>
    <message>
        <source>Whether the column holds classes to tell apart or numbers to come close to</source>
        <translation>Ob die Spalte Klassen enthält, die zu unterscheiden sind, oder Zahlen, denen das Netz nahe kommen soll</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What becomes of rows in which a feature is missing</source>
        <translation>Was mit Zeilen geschieht, in denen ein Merkmal fehlt</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Fehlende Zellen</translation>
    </message>
    <message>
        <source>Drop rows</source>
        <translation>Zeilen weglassen</translation>
    </message>
    <message>
        <source>Use the mean</source>
        <translation>Mittel einsetzen</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Rows with the same value in this column, such as one patient, lie in one part of the split: the test then asks about somebody new</source>
        <translation>Zeilen mit demselben Wert in dieser Spalte, etwa ein Patient, liegen in einem Teil der Aufteilung: Der Test fragt dann nach jemand Neuem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller images need fewer inputs and learn faster</source>
        <translation>Kleinere Bilder brauchen weniger Eingaben und lernen schneller</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Einige der Bilder</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>{count} rows read so far. “Cancel” stops it and leaves everything as it is.</source>
        <translation>Bisher {count} Zeilen gelesen. „Abbrechen“ beendet es und ändert nichts.</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>The rows are made ready. “Cancel” stops it and leaves everything as it is.</source>
        <translation>Die Zeilen werden vorbereitet. „Abbrechen“ beendet es und ändert nichts.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>pasted table</source>
        <translation>eingefügte Tabelle</translation>
    </message>
    <message>
        <source>{name} is nothing that is read here: copy a table (CSV, Excel, text), a project, an experiment or a folder of pictures.</source>
        <translation>{name} wird hier nicht gelesen: kopieren Sie eine Tabelle (CSV, Excel, Text), ein Projekt, ein Experiment oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>These are the data on the table already.</source>
        <translation>Das sind die Daten, die schon auf dem Tisch liegen.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Tabelle mit Kommas</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>{name} wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>InspectorColumn</name>
    <message>
        <source>The settings have no room beside the panels: View, Experiment opens them.</source>
        <translation>Die Einstellungen haben neben den Ansichten keinen Platz: Ansicht, Experiment öffnet sie.</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Keys while presenting</source>
        <translation>Tasten beim Vortragen</translation>
    </message>
    <message>
        <source>Present, and back to the window</source>
        <translation>Vortragen, und zurück zum Fenster</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Train and pause</source>
        <translation>Trainieren und anhalten</translation>
    </message>
    <message>
        <source>Page ↓  Page ↑</source>
        <translation>Bild ↓  Bild ↑</translation>
    </message>
    <message>
        <source>The rest of the step, the next one, and back</source>
        <translation>Der Rest des Schritts, der nächste, und zurück</translation>
    </message>
    <message>
        <source>Prepared demonstrations, outside a lesson</source>
        <translation>Vorbereitete Vorführungen, außerhalb einer Lektion</translation>
    </message>
    <message>
        <source>Spotlight on the panel under the pointer</source>
        <translation>Scheinwerfer auf die Ansicht unter dem Zeiger</translation>
    </message>
    <message>
        <source>That panel over the whole screen, and back</source>
        <translation>Diese Ansicht über den ganzen Bildschirm, und zurück</translation>
    </message>
    <message>
        <source>Shift S, Z</source>
        <translation>Umschalt S, Z</translation>
    </message>
    <message>
        <source>The same for the panel with the focus</source>
        <translation>Dasselbe für die Ansicht mit dem Fokus</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Größere und kleinere Schrift</translation>
    </message>
    <message>
        <source>Slower and faster</source>
        <translation>Langsamer und schneller</translation>
    </message>
    <message>
        <source>Next panel, read it aloud, its numbers as a table</source>
        <translation>Nächste Ansicht, vorlesen, ihre Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Move that panel, or make it larger</source>
        <translation>Diese Ansicht verschieben oder vergrößern</translation>
    </message>
    <message>
        <source>Undo, as always</source>
        <translation>Rückgängig, wie immer</translation>
    </message>
    <message>
        <source>Count the hands of a vote; Enter goes on</source>
        <translation>Die Handzeichen einer Abstimmung zählen; die Eingabetaste geht weiter</translation>
    </message>
    <message>
        <source>Swap the screens of the room and of the notes</source>
        <translation>Die Bildschirme des Saals und der Notizen vertauschen</translation>
    </message>
    <message>
        <source>Black screen; training waits</source>
        <translation>Schwarzer Bildschirm; das Training wartet</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Diese Übersicht</translation>
    </message>
</context>
<context>
    <name>LabButton</name>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Lab: {0} ▾</source>
        <translation>Labor: {0} ▾</translation>
    </message>
    <message>
        <source>Arrange the panels for another question. {0}</source>
        <translation>Die Ansichten für eine andere Frage anordnen. {0}</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Loss landscape</source>
        <translation>Verlustlandschaft</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}: a plateau</source>
        <translation>{0}: Verlust hier {1}; auf dieser Ebene von {2} bis {3}: ein Plateau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>auf dem Tisch</translation>
    </message>
    <message>
        <source>first direction</source>
        <translation>erste Richtung</translation>
    </message>
    <message>
        <source>second direction</source>
        <translation>zweite Richtung</translation>
    </message>
    <message>
        <source>NaN, ∞</source>
        <translation>NaN, ∞</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on</source>
        <translation>Die Sprache des Fensters, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>LayerBar</name>
    <message>
        <source>Activation of hidden layer {n}: what each neuron does to its sum</source>
        <translation>Aktivierung der verdeckten Schicht {n}: was jedes Neuron mit seiner Summe macht</translation>
    </message>
    <message>
        <source>One neuron fewer in hidden layer {n}; the others keep on</source>
        <translation>Ein Neuron weniger in der verdeckten Schicht {n}; die anderen lernen weiter</translation>
    </message>
    <message>
        <source>One more neuron in hidden layer {n}; the others keep on</source>
        <translation>Ein Neuron mehr in der verdeckten Schicht {n}; die anderen lernen weiter</translation>
    </message>
    <message>
        <source>More for hidden layer {n}: dropout, initial weights, residual link, normalise, copy, move, remove</source>
        <translation>Mehr für verdeckte Schicht {n}: Dropout, Anfangsgewichte, Residualverbindung, normalisieren, kopieren, verschieben, entfernen</translation>
    </message>
    <message>
        <source>Neurons of hidden layer {n}: type how many, from 1 to 256</source>
        <translation>Neuronen der verdeckten Schicht {n}: eintippen, wie viele, von 1 bis 256</translation>
    </message>
    <message>
        <source>Neurons of hidden layer {n}</source>
        <translation>Neuronen der verdeckten Schicht {n}</translation>
    </message>
</context>
<context>
    <name>LayerTimeMap</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>LayoutFields</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>How letters are written down: look at the ones with accents</source>
        <translation>Wie Buchstaben gespeichert sind: auf Umlaute und Akzente achten</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Was zwischen zwei Zellen steht</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Strichpunkt  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Senkrechter Strich  |</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>What stands before the decimals of a number</source>
        <translation>Was vor den Nachkommastellen einer Zahl steht</translation>
    </message>
    <message>
        <source>Point  0.5</source>
        <translation>Punkt  0.5</translation>
    </message>
    <message>
        <source>Comma  0,5</source>
        <translation>Komma  0,5</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Whether the first row holds the names of the columns</source>
        <translation>Ob die erste Zeile die Namen der Spalten enthält</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How many rows are read; a part is enough to try things out</source>
        <translation>Wie viele Zeilen gelesen werden; ein Teil genügt, um etwas auszuprobieren</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>die ersten {count}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet that is read</source>
        <translation>Das Blatt der Arbeitsmappe, das gelesen wird</translation>
    </message>
</context>
<context>
    <name>LecturerWindow</name>
    <message>
        <source>There is only one screen.</source>
        <translation>Es gibt nur einen Bildschirm.</translation>
    </message>
    <message>
        <source>The room sees screen {room}, the notes belong to screen {notes}; X swaps them.</source>
        <translation>Der Saal sieht Bildschirm {room}, die Notizen gehören auf Bildschirm {notes}; X vertauscht sie.</translation>
    </message>
    <message>
        <source>The second screen is gone, and the notes with it; the lecture goes on. Ctrl+Shift+L opens them here.</source>
        <translation>Der zweite Bildschirm ist weg, und mit ihm die Notizen; die Vorlesung geht weiter. Strg+Umschalt+L öffnet sie hier.</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <source>sample 100: 1/3 400 000 of the error signal arrives in layer 1 (6.5 decades)</source>
        <translation>Beispiel 100: 1/3 400 000 des Fehlersignals kommt in Schicht 1 an (6.5 Dekaden)</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>Schicht 20 · softplus</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>× slopes</source>
        <translation>× Steigung</translation>
    </message>
    <message>
        <source>× weights</source>
        <translation>× Gewicht</translation>
    </message>
    <message>
        <source>mean |f′(z)|</source>
        <translation>Mittel |f′(z)|</translation>
    </message>
    <message>
        <source>× normalisation</source>
        <translation>× Normalisierung</translation>
    </message>
    <message>
        <source>× residual link</source>
        <translation>× Residualverbindung</translation>
    </message>
    <message>
        <source>what is left; mark: the slopes alone, at best</source>
        <translation>was übrig ist; Marke: die Steigungen allein, bestenfalls</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>was übrig ist</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>dead: no signal at all</source>
        <translation>tot: gar kein Signal</translation>
    </message>
</context>
<context>
    <name>LessonDock</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before (Ctrl+Page up)</source>
        <translation>Der Schritt davor (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Page down)</source>
        <translation>Der nächste Schritt (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Show the notes for the lecturer below the step</source>
        <translation>Die Notizen für die Lehrperson unter dem Schritt zeigen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Try freely; Lessons, Back to the lesson takes it up again</source>
        <translation>Frei ausprobieren; Lektionen, Zurück zur Lektion nimmt sie wieder auf</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
</context>
<context>
    <name>LessonExport</name>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} kann nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>LessonLock</name>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>This lesson locks: {names}.</source>
        <translation>Diese Lektion sperrt: {names}.</translation>
    </message>
    <message>
        <source>This lesson hides: {names}.</source>
        <translation>Diese Lektion blendet aus: {names}.</translation>
    </message>
    <message>
        <source>{locked} The switch “Open everything” in the lesson lifts it.</source>
        <translation>{locked} Der Schalter „Alles öffnen“ in der Lektion hebt das auf.</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>Le&amp;ssons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>A lecture step by step, and what a class takes home from it</source>
        <translation>Eine Vorlesung Schritt für Schritt, und was eine Klasse davon mitnimmt</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>Give a lesson of your own, from its file</source>
        <translation>Eine eigene Lektion halten, aus ihrer Datei</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Die Lektion verlassen</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Zurück zur Lektion</translation>
    </message>
    <message>
        <source>On to what this step still holds back, or to the next</source>
        <translation>Weiter zu dem, was dieser Schritt noch zurückhält, oder zum nächsten</translation>
    </message>
    <message>
        <source>Back to the step before, as it is set up</source>
        <translation>Zurück zum Schritt davor, wie er eingerichtet ist</translation>
    </message>
    <message>
        <source>Put the lesson aside; what is on the table stays</source>
        <translation>Die Lektion beiseitelegen; was auf dem Tisch ist, bleibt</translation>
    </message>
    <message>
        <source>Go on at the step where the lesson was left</source>
        <translation>Bei dem Schritt weitermachen, bei dem die Lektion verlassen wurde</translation>
    </message>
    <message>
        <source>Lecturer&apos;s window</source>
        <translation>Fenster für die Lehrperson</translation>
    </message>
    <message>
        <source>Notes, what comes next and a clock, on a screen of their own (Ctrl+Shift+L)</source>
        <translation>Notizen, was als Nächstes kommt, und eine Uhr, auf einem eigenen Bildschirm (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Save worksheet…</source>
        <translation>Arbeitsblatt speichern…</translation>
    </message>
    <message>
        <source>The lesson with pictures, questions and seeds, as a web page or PDF for a class</source>
        <translation>Die Lektion mit Bildern, Fragen und Startwerten als Webseite oder PDF für einen Kurs</translation>
    </message>
    <message>
        <source>Save lecturer&apos;s copy…</source>
        <translation>Exemplar für Lehrende speichern …</translation>
    </message>
    <message>
        <source>The worksheet with its answers, the votes of the room and the notes</source>
        <translation>Das Arbeitsblatt mit Antworten, Abstimmungen und Notizen</translation>
    </message>
    <message>
        <source>Save replay page…</source>
        <translation>Wiedergabeseite speichern …</translation>
    </message>
    <message>
        <source>The lesson as one web page in which every run plays again, on any phone</source>
        <translation>Die Lektion als eine Webseite, in der jeder Lauf noch einmal abläuft, auf jedem Telefon</translation>
    </message>
    <message>
        <source>{title} (not in the 45 minutes)</source>
        <translation>{title} (nicht in den 45 Minuten)</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Lektionen (*.md)</translation>
    </message>
</context>
<context>
    <name>LessonPlayer</name>
    <message>
        <source>This step can not be set up: {reason}</source>
        <translation>Dieser Schritt lässt sich nicht einrichten: {reason}</translation>
    </message>
    <message>
        <source>The lesson waits at step {step}: “Back to the lesson” in its menu goes on.</source>
        <translation>Die Lektion wartet bei Schritt {step}: „Zurück zur Lektion“ in ihrem Menü setzt sie fort.</translation>
    </message>
</context>
<context>
    <name>LessonReplay</name>
    <message>
        <source>Save replay page</source>
        <translation>Wiedergabeseite speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Recording the lesson …</source>
        <translation>Die Lektion wird aufgenommen …</translation>
    </message>
    <message>
        <source>The replay page was not made: {reason}</source>
        <translation>Die Wiedergabeseite wurde nicht gemacht: {reason}</translation>
    </message>
    <message>
        <source>Saved the replay page as {name}.</source>
        <translation>Die Wiedergabeseite ist als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>Open everything</source>
        <translation>Alles öffnen</translation>
    </message>
    <message>
        <source>Lift the locks of this lesson, for this window</source>
        <translation>Die Sperren dieser Lektion aufheben, für dieses Fenster</translation>
    </message>
</context>
<context>
    <name>LogitsPanel</name>
    <message>
        <source>Logits to drag</source>
        <translation>Logits zum Ziehen</translation>
    </message>
    <message>
        <source>Drag a logit; click a class to make it the target. Arrow keys do the same, Return picks the target</source>
        <translation>Einen Logit ziehen; ein Klick auf eine Klasse macht sie zum Ziel. Pfeiltasten tun dasselbe, die Eingabetaste wählt das Ziel</translation>
    </message>
    <message>
        <source>Follow the network</source>
        <translation>Dem Netz folgen</translation>
    </message>
    <message>
        <source>Take the logits of the shown sample; off, they are yours to drag</source>
        <translation>Die Logits des gezeigten Beispiels nehmen; aus: man zieht sie selbst</translation>
    </message>
    <message>
        <source>+5 to all</source>
        <translation>+5 für alle</translation>
    </message>
    <message>
        <source>Add 5 to every logit: softmax sees differences only, so nothing changes</source>
        <translation>5 zu jedem Logit zählen: Softmax sieht nur Unterschiede, also ändert sich nichts</translation>
    </message>
    <message>
        <source>Confidently wrong</source>
        <translation>Sicher falsch</translation>
    </message>
    <message>
        <source>Logits that are very sure of a wrong class: compare the two gradients</source>
        <translation>Logits, die sich einer falschen Klasse sehr sicher sind: die beiden Gradienten vergleichen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Divides the logits: a low one sharpens the probabilities, a high one evens</source>
        <translation>Teilt die Logits: eine niedrige schärft die Wahrscheinlichkeiten, eine hohe gleicht sie an</translation>
    </message>
    <message>
        <source>Drag the logits</source>
        <translation>Logits ziehen</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>Logit z</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>Wahrsch. p</translation>
    </message>
    <message>
        <source>∂/∂z</source>
        <translation>∂/∂z</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>guessing: ln {0} = {1}</source>
        <translation>raten: ln {0} = {1}</translation>
    </message>
    <message>
        <source>guessing by the shares: {0}</source>
        <translation>Raten nach den Anteilen: {0}</translation>
    </message>
    <message>
        <source>guessing the mean: {0}</source>
        <translation>den Mittelwert raten: {0}</translation>
    </message>
    <message>
        <source>best: epoch {0}</source>
        <translation>bestes: Epoche {0}</translation>
    </message>
    <message>
        <source>best: epoch {0}, now +{1}</source>
        <translation>bestes: Epoche {0}, jetzt +{1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>Key of the map</source>
        <translation>Legende der Karte</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Open, save, import and share</source>
        <translation>Öffnen, speichern, importieren und teilen</translation>
    </message>
    <message>
        <source>Undo, redo and paste</source>
        <translation>Rückgängig machen, wiederholen und einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Die zurückgenommene Änderung wieder vornehmen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Play, step and start again</source>
        <translation>Abspielen, schrittweise gehen und neu beginnen</translation>
    </message>
    <message>
        <source>Freeze test &amp;of</source>
        <translation>Einfriertest &amp;von</translation>
    </message>
    <message>
        <source>Race this network against itself with so many of its first layers frozen</source>
        <translation>Dieses Netz gegen sich selbst antreten lassen, mit so vielen seiner ersten Schichten eingefroren</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>La&amp;bore</translation>
    </message>
    <message>
        <source>Panels arranged for one question, with its first example</source>
        <translation>Ansichten, für eine Frage angeordnet, mit deren erstem Beispiel</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>B&amp;eispiele</translation>
    </message>
    <message>
        <source>Experiments that are ready to play</source>
        <translation>Experimente, die gleich laufen können</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{lab}, view by view</source>
        <translation>{lab}, Ansicht für Ansicht</translation>
    </message>
    <message>
        <source>One panel of this lab at a time, and what to see</source>
        <translation>Eine Ansicht dieses Labors nach der anderen, und was zu sehen ist</translation>
    </message>
    <message>
        <source>What is shown, where and how</source>
        <translation>Was gezeigt wird, wo und wie</translation>
    </message>
    <message>
        <source>Show or hide the fields of data, network and training</source>
        <translation>Die Felder für Daten, Netz und Training zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Read and hear</source>
        <translation>&amp;Vorlesen und Hören</translation>
    </message>
    <message>
        <source>Panels in sentences, tables and tones</source>
        <translation>Ansichten in Sätzen, Tabellen und Tönen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>Die Farben des Fensters</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Mark negative values</source>
        <translation>&amp;Negative Werte kennzeichnen</translation>
    </message>
    <message>
        <source>Hatch negative values in heatmaps and pictures: no colour is needed</source>
        <translation>Negative Werte in Heatmaps und Bildern schraffieren: Es braucht keine Farbe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What is what, and help with the first steps</source>
        <translation>Was was ist, und Hilfe bei den ersten Schritten</translation>
    </message>
    <message>
        <source>&amp;Comment on presets</source>
        <translation>&amp;Kommentare zu Vorlagen</translation>
    </message>
    <message>
        <source>What to see in a preset, why, and what goes wrong, under the toolbar</source>
        <translation>Was an einer Vorlage zu sehen ist, warum, und was schiefgeht, unter der Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Hints for beginners</source>
        <translation>&amp;Tipps für den Anfang</translation>
    </message>
    <message>
        <source>One line at a time, when it helps; from the first</source>
        <translation>Eine Zeile auf einmal, wenn sie hilft; vom ersten an</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Version, licences, and what to copy into a report</source>
        <translation>Version, Lizenzen, und was in eine Fehlermeldung kopiert werden kann</translation>
    </message>
</context>
<context>
    <name>MetricPanel</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Equal steps for equal factors: small losses stay visible</source>
        <translation>Gleiche Schritte für gleiche Faktoren: kleine Verluste bleiben sichtbar</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>Draw the mean of about the last ten epochs, the newest counting most; what was measured stays behind it, pale</source>
        <translation>Das Mittel etwa der letzten zehn Epochen zeichnen, die neueste zählt am meisten; das Gemessene bleibt blass dahinter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole run again and follow new points (double click)</source>
        <translation>Wieder den ganzen Lauf zeigen und neuen Punkten folgen (Doppelklick)</translation>
    </message>
    <message>
        <source>Fit the chart to the whole run</source>
        <translation>Das Diagramm dem ganzen Lauf anpassen</translation>
    </message>
    <message>
        <source>Wheel zooms around the mouse, or the axis under it; drag moves, right drag stretches, double click shows everything; the upright line goes back in time. By keys: + − zoom, Ctrl and arrows move, with Shift they stretch, Ctrl+Home shows everything, ← → go in time, ↑ ↓ move a measuring line</source>
        <translation>Das Rad vergrößert um die Maus oder die Achse darunter; Ziehen verschiebt, Ziehen mit rechts streckt, Doppelklick zeigt alles; die senkrechte Linie geht in der Zeit zurück. Mit Tasten: + − vergrößern, Strg und Pfeile verschieben, mit Umschalt strecken sie, Strg+Pos1 zeigt alles, ← → gehen in der Zeit, ↑ ↓ bewegen eine Messlinie</translation>
    </message>
    <message>
        <source>&amp;Fit to the whole run</source>
        <translation>Ganzen Lauf &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>&amp;Measure between two lines</source>
        <translation>Zwischen zwei Linien &amp;messen</translation>
    </message>
    <message>
        <source>Two lines to put on two epochs; what lies between them is told</source>
        <translation>Zwei Linien für zwei Epochen; gesagt wird, was dazwischenliegt</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>{part}, smoothed</source>
        <translation>{part}, geglättet</translation>
    </message>
    <message>
        <source>overflow in epoch {0}</source>
        <translation>Überlauf in Epoche {0}</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>Überlauf</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>sigmoid: mean |f′| 0.123, saturated 100 %, no slope 100 %, dead units 123 of 256</source>
        <translation>sigmoid: Mittel |f′| 0.123, gesättigt 100 %, ohne Steigung 100 %, tot 123 von 256</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The hidden layer whose activation is looked at</source>
        <translation>Die verdeckte Schicht, deren Aktivierung betrachtet wird</translation>
    </message>
    <message>
        <source>Saturated: the slope is above 0 and below {0} % of the steepest</source>
        <translation>Gesättigt: die Steigung ist über 0 und unter {0} % der größten</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>No hidden layer: nothing to look at. Add one with +</source>
        <translation>Keine verdeckte Schicht: nichts zu sehen. Mit + eine hinzufügen</translation>
    </message>
</context>
<context>
    <name>MicroscopeView</name>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>no slope</source>
        <translation>ohne Steigung</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>&amp;Move panel</source>
        <translation>Ansicht ver&amp;schieben</translation>
    </message>
    <message>
        <source>&amp;As a tab beside</source>
        <translation>&amp;Als Reiter neben</translation>
    </message>
    <message>
        <source>In the same place as another one; a tab chooses between them</source>
        <translation>An derselben Stelle wie eine andere; ein Reiter wählt zwischen ihnen</translation>
    </message>
    <message>
        <source>In a window of its &amp;own</source>
        <translation>In einem eigenen &amp;Fenster</translation>
    </message>
    <message>
        <source>To the &amp;left edge</source>
        <translation>An den &amp;linken Rand</translation>
    </message>
    <message>
        <source>To the &amp;right edge</source>
        <translation>An den &amp;rechten Rand</translation>
    </message>
    <message>
        <source>To the &amp;top edge</source>
        <translation>An den &amp;oberen Rand</translation>
    </message>
    <message>
        <source>To the &amp;bottom edge</source>
        <translation>An den &amp;unteren Rand</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>&amp;Höher</translation>
    </message>
    <message>
        <source>Low&amp;er</source>
        <translation>&amp;Niedriger</translation>
    </message>
    <message>
        <source>Nothing that can be moved</source>
        <translation>Nichts, was sich verschieben lässt</translation>
    </message>
    <message>
        <source>The network stays in the middle. F6 goes to a panel beside it, which can be moved.</source>
        <translation>Das Netz bleibt in der Mitte. F6 geht zu einer Ansicht daneben, die sich verschieben lässt.</translation>
    </message>
    <message>
        <source>{panel} is at the left edge now.</source>
        <translation>{panel} steht jetzt am linken Rand.</translation>
    </message>
    <message>
        <source>{panel} is at the right edge now.</source>
        <translation>{panel} steht jetzt am rechten Rand.</translation>
    </message>
    <message>
        <source>{panel} is at the top now.</source>
        <translation>{panel} steht jetzt oben.</translation>
    </message>
    <message>
        <source>{panel} is at the bottom now.</source>
        <translation>{panel} steht jetzt unten.</translation>
    </message>
    <message>
        <source>{panel} is a tab beside “{other}” now.</source>
        <translation>{panel} ist jetzt ein Reiter neben „{other}“.</translation>
    </message>
    <message>
        <source>{panel} has a window of its own now; F6 leads out of it.</source>
        <translation>{panel} hat jetzt ein eigenes Fenster; F6 führt hinaus.</translation>
    </message>
    <message>
        <source>{panel} is back in the window.</source>
        <translation>{panel} ist wieder im Fenster.</translation>
    </message>
    <message>
        <source>View → Reset layout puts all panels back.</source>
        <translation>Ansicht → Anordnung zurücksetzen stellt alle Ansichten zurück.</translation>
    </message>
    <message>
        <source>There is no room to give or to take that way.</source>
        <translation>In dieser Richtung gibt es keinen Platz zu geben oder zu nehmen.</translation>
    </message>
</context>
<context>
    <name>NeuronChooser</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer of the neuron</source>
        <translation>Die Schicht des Neurons</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>The neuron; a click on one in the network chooses it, too</source>
        <translation>Das Neuron; auch ein Klick auf eines im Netz wählt es aus</translation>
    </message>
    <message>
        <source>The neuron before</source>
        <translation>Das vorige Neuron</translation>
    </message>
    <message>
        <source>The next neuron, through the whole network</source>
        <translation>Das nächste Neuron, durch das ganze Netz</translation>
    </message>
    <message>
        <source>The next neuron</source>
        <translation>Das nächste Neuron</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>How wrong the neuron is at first: the target is 0</source>
        <translation>Wie falsch das Neuron am Anfang ist: das Ziel ist 0</translation>
    </message>
    <message>
        <source>w = 0.6, b = 0.9</source>
        <translation>w = 0,6, b = 0,9</translation>
    </message>
    <message>
        <source>w = b = 2</source>
        <translation>w = b = 2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Walk along both curves: every epoch is one step of gradient descent</source>
        <translation>Beide Kurven entlanggehen: jede Epoche ist ein Schritt des Gradientenabstiegs</translation>
    </message>
    <message>
        <source>One input x = 1, target 0, learning rate {0}</source>
        <translation>Eine Eingabe x = 1, Ziel 0, Lernrate {0}</translation>
    </message>
    <message>
        <source>One wrong neuron</source>
        <translation>Ein falsches Neuron</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>output a</source>
        <translation>Ausgabe a</translation>
    </message>
</context>
<context>
    <name>NielsenPanel</name>
    <message>
        <source>Length of the mean bias gradient of each hidden layer of 30 sigmoid neurons, before training. Nielsen (2015), chapter 5, on 1 000 images of MNIST; measured here on the first 1 000 of the bundled digits.</source>
        <translation>Länge des mittleren Bias-Gradienten jeder verdeckten Schicht aus 30 Sigmoid-Neuronen vor dem Training. Nielsen (2015), Kapitel 5, mit 1 000 Bildern aus MNIST; hier gemessen an den ersten 1 000 mitgelieferten Ziffern.</translation>
    </message>
    <message>
        <source>Nielsen&apos;s table</source>
        <translation>Nielsens Tabelle</translation>
    </message>
    <message>
        <source>mean of 100 starts: each layer learns 5.0 times as fast as the one before</source>
        <translation>Mittel von 100 Anfängen: jede Schicht lernt 5.0-mal so schnell wie die davor</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>verdeckte Schicht</translation>
    </message>
    <message>
        <source>4 of 4</source>
        <translation>4 von 4</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure {0} random starts on the digits, beside the run on the table</source>
        <translation>{0} zufällige Anfänge an den Ziffern messen, neben dem Lauf auf dem Tisch</translation>
    </message>
    <message>
        <source>speed; mark: the book</source>
        <translation>Geschwindigkeit; Marke: das Buch</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>NotesInspector</name>
    <message>
        <source>What to watch</source>
        <translation>Was zu beobachten ist</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes for the lecturer</source>
        <translation>Notizen für die Lehrperson</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before (Page up)</source>
        <translation>Der Schritt davor (Bild auf)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step (Page down)</source>
        <translation>Der nächste Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>Notizen zu diesem Schritt</translation>
    </message>
    <message>
        <source>No lesson is given: choose one in the menu Lessons.</source>
        <translation>Es läuft keine Lektion: eine im Menü Lektionen wählen.</translation>
    </message>
    <message>
        <source>{lesson} · step {number} of {count}</source>
        <translation>{lesson} · Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Ask: {text}</source>
        <translation>Frage: {text}</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>Zu tun: {text}</translation>
    </message>
    <message>
        <source>Watch: {text}</source>
        <translation>Beobachten: {text}</translation>
    </message>
    <message>
        <source>Outcome: {text}</source>
        <translation>Ergebnis: {text}</translation>
    </message>
    <message>
        <source>Next: the outcome of the vote</source>
        <translation>Danach: das Ergebnis der Abstimmung</translation>
    </message>
    <message>
        <source>Next: the end of the vote</source>
        <translation>Danach: das Ende der Abstimmung</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Danach: {title}</translation>
    </message>
    <message>
        <source>Next: the next lesson</source>
        <translation>Danach: die nächste Lektion</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Das ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>minute {now} of {all}</source>
        <translation>Minute {now} von {all}</translation>
    </message>
    <message>
        <source>minute {now}</source>
        <translation>Minute {now}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{name} stays {value}: {reason}.</source>
        <translation>{name} bleibt {value}: {reason}.</translation>
    </message>
    <message>
        <source>it was empty</source>
        <translation>es war leer</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>„{text}“ ist keine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>NumbersWindow</name>
    <message>
        <source>Arrows walk from number to number; Ctrl+C copies</source>
        <translation>Pfeiltasten gehen von Zahl zu Zahl; Strg+C kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>The whole table as text with commas, every digit</source>
        <translation>Die ganze Tabelle als Text mit Kommas, mit allen Stellen</translation>
    </message>
</context>
<context>
    <name>OneHotPanel</name>
    <message>
        <source>Samples as one-hot rows</source>
        <translation>Beispiele als One-Hot-Zeilen</translation>
    </message>
    <message>
        <source>Label, its one-hot row, what the network says, and what that costs</source>
        <translation>Klasse, ihre One-Hot-Zeile, was das Netz sagt, und was das kostet</translation>
    </message>
    <message>
        <source>Decision map of the one-hot code</source>
        <translation>Entscheidungskarte des One-Hot-Codes</translation>
    </message>
    <message>
        <source>Decision map of the integer code</source>
        <translation>Entscheidungskarte des ganzzahligen Codes</translation>
    </message>
    <message>
        <source>One output a class, softmax, cross-entropy</source>
        <translation>Eine Ausgabe je Klasse, Softmax, Kreuzentropie</translation>
    </message>
    <message>
        <source>One linear output that is to be 1, 2, 3, …, squared error, rounded</source>
        <translation>Eine lineare Ausgabe, die 1, 2, 3, … sein soll, quadratischer Fehler, gerundet</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>How many classes to learn in either code</source>
        <translation>Wie viele Klassen in beiden Codes zu lernen sind</translation>
    </message>
    <message>
        <source>Train both codes side by side, from the same start on the same points</source>
        <translation>Beide Codes nebeneinander trainieren, vom selben Anfang mit denselben Punkten</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back to the initial weights of both networks</source>
        <translation>Zurück zu den Anfangsgewichten beider Netze</translation>
    </message>
    <message>
        <source>One-hot bench</source>
        <translation>One-Hot-Werkbank</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>one-hot row</source>
        <translation>One-Hot-Zeile</translation>
    </message>
    <message>
        <source>prediction row</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Train both</source>
        <translation>Beide trainieren</translation>
    </message>
</context>
<context>
    <name>OutputBar</name>
    <message>
        <source>Output activation: how the last sums become answers</source>
        <translation>Aktivierung der Ausgabe: wie aus den letzten Summen Antworten werden</translation>
    </message>
    <message>
        <source>Loss: what being wrong costs, and so what is learnt from</source>
        <translation>Verlustfunktion: was Falschsein kostet, und damit, woraus gelernt wird</translation>
    </message>
</context>
<context>
    <name>OverfittingSentences</name>
    <message>
        <source>No run has a finite test loss.</source>
        <translation>Kein Lauf hat einen endlichen Testverlust.</translation>
    </message>
    <message>
        <source>No run is done yet.</source>
        <translation>Noch kein Lauf ist fertig.</translation>
    </message>
    <message>
        <source>Nothing is held out: give the test some rows to judge the fit.</source>
        <translation>Nichts ist zurückgehalten: dem Test Zeilen geben, um die Anpassung zu beurteilen.</translation>
    </message>
    <message>
        <source>The loss is not finite: there is nothing to judge.</source>
        <translation>Der Verlust ist nicht endlich: es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>There are no test rows to compare the runs by: train on fewer rows.</source>
        <translation>Es gibt keine Testzeilen, um die Läufe zu vergleichen: Trainieren Sie mit weniger Zeilen.</translation>
    </message>
    <message>
        <source>Train {0} epochs to be judged (Space).</source>
        <translation>{0} Epochen trainieren, um ein Urteil zu bekommen (Leertaste).</translation>
    </message>
    <message>
        <source>another exam: {loss}</source>
        <translation>andere Prüfung: {loss}</translation>
    </message>
    <message>
        <source>best of 1 try: {score} promised</source>
        <translation>bester von 1 Versuch: {score} versprochen</translation>
    </message>
    <message>
        <source>best of {count} tries: {score} promised</source>
        <translation>bester von {count} Versuchen: {score} versprochen</translation>
    </message>
    <message>
        <source>best: epoch {epoch} ({part} {loss}), now +{rise}</source>
        <translation>bestes: Epoche {epoch} ({part} {loss}), jetzt +{rise}</translation>
    </message>
    <message>
        <source>best: epoch {epoch} ({part} {loss}), now −{fall}</source>
        <translation>bestes: Epoche {epoch} ({part} {loss}), jetzt −{fall}</translation>
    </message>
    <message>
        <source>gap: {part} {held} − train {train} = {gap}</source>
        <translation>Lücke: {part} {held} − Training {train} = {gap}</translation>
    </message>
    <message>
        <source>lowest test loss so far: {remedy}, {loss}</source>
        <translation>bisher kleinster Testverlust: {remedy}, {loss}</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at 1 hidden layer ({done} of {all} runs)</source>
        <translation>kleinster Testverlust {loss} bei 1 verdeckten Schicht ({done} von {all} Läufen)</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at 1 neuron a layer ({done} of {all} runs)</source>
        <translation>kleinster Testverlust {loss} bei 1 Neuron je Schicht ({done} von {all} Läufen)</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at {size} hidden layers ({done} of {all} runs)</source>
        <translation>kleinster Testverlust {loss} bei {size} verdeckten Schichten ({done} von {all} Läufen)</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at {size} neurons a layer ({done} of {all} runs)</source>
        <translation>kleinster Testverlust {loss} bei {size} Neuronen je Schicht ({done} von {all} Läufen)</translation>
    </message>
    <message>
        <source>lowest test loss: {remedy}, {loss}, by the same test rows, 1 seed</source>
        <translation>kleinster Testverlust: {remedy}, {loss}, an denselben Testzeilen, 1 Startwert</translation>
    </message>
    <message>
        <source>lowest test loss: {remedy}, {loss}, by the same test rows, {seeds} seeds</source>
        <translation>kleinster Testverlust: {remedy}, {loss}, an denselben Testzeilen, {seeds} Startwerte</translation>
    </message>
    <message>
        <source>promised {promise}, sealed {truth}: {points} points; lead over the average try {promised_lead} promised, {true_lead} sealed</source>
        <translation>versprochen {promise}, versiegelt {truth}: {points} Punkte; Vorsprung vor dem mittleren Versuch {promised_lead} versprochen, {true_lead} versiegelt</translation>
    </message>
    <message>
        <source>seed {seed}: test loss {loss}; a click puts it on the table</source>
        <translation>Startwert {seed}: Testverlust {loss}; ein Klick nimmt ihn auf den Tisch</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over 1 seed</source>
        <translation>Testverlust {mean} ± {spread} über 1 Startwert</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over 1 seed; {faults} overflowed</source>
        <translation>Testverlust {mean} ± {spread} über 1 Startwert; {faults} übergelaufen</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over {count} seeds</source>
        <translation>Testverlust {mean} ± {spread} über {count} Startwerte</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over {count} seeds; {faults} overflowed</source>
        <translation>Testverlust {mean} ± {spread} über {count} Startwerte; {faults} übergelaufen</translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation>Test {0}</translation>
    </message>
    <message>
        <source>test {loss} · {share}</source>
        <translation>Test {loss} · {share}</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>PaceBox</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the run goes: slower with &lt;, faster with &gt;; a number of its own</source>
        <translation>Wie schnell der Lauf geht: langsamer mit &lt;, schneller mit &gt;; eine eigene Zahl</translation>
    </message>
    <message>
        <source>can be typed under Run</source>
        <translation>lässt sich unter „Lauf“ eingeben</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>zusehen</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/s</translation>
    </message>
    <message>
        <source>As fast as the machine can</source>
        <translation>So schnell der Rechner kann</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>1 Schritt pro Sekunde</translation>
    </message>
    <message>
        <source>{rate:.0f} steps per second</source>
        <translation>{rate:.0f} Schritte pro Sekunde</translation>
    </message>
</context>
<context>
    <name>PaintTools</name>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>What the mouse does to the points</source>
        <translation>Was die Maus mit den Punkten macht</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The class of the points that the brush adds</source>
        <translation>Die Klasse der Punkte, die der Pinsel setzt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Radius of brush and eraser, in the units of the axes</source>
        <translation>Radius von Pinsel und Radierer, in den Einheiten der Achsen</translation>
    </message>
    <message>
        <source>Drag on the map to paint, or walk there by the arrow keys and press Return; Ctrl+Z takes back a whole stroke.</source>
        <translation>Auf der Karte ziehen, um zu malen, oder mit den Pfeiltasten hingehen und Eingabe drücken; Strg+Z nimmt einen ganzen Strich zurück.</translation>
    </message>
    <message>
        <source>Paint inside the square of the map.</source>
        <translation>Innerhalb des Quadrats der Karte malen.</translation>
    </message>
    <message>
        <source>Paint points</source>
        <translation>Punkte malen</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Punkte löschen</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Punkte bewegen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>It is not saved as a table: its numbers are those in sight.</source>
        <translation>Hiervon gibt es keine Tabelle zum Speichern: Die Zahlen sind die, die zu sehen sind.</translation>
    </message>
    <message>
        <source>It shows a calculation of its own: nothing in it is measured in the run.</source>
        <translation>Hier steht eine eigene Rechnung: nichts davon ist im Lauf gemessen.</translation>
    </message>
</context>
<context>
    <name>PanelMenus</name>
    <message>
        <source>Show this panel; close it if it is in sight</source>
        <translation>Diese Ansicht zeigen; sie schließen, wenn sie zu sehen ist</translation>
    </message>
</context>
<context>
    <name>PanelReader</name>
    <message>
        <source>&amp;Follow the loss by ear</source>
        <translation>Dem Verlust mit dem Ohr &amp;folgen</translation>
    </message>
    <message>
        <source>While training plays, a short tone every second: it falls with the training loss</source>
        <translation>Während des Trainings jede Sekunde ein kurzer Ton: Er sinkt mit dem Trainingsverlust</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves while stepping, whatever the desktop wants</source>
        <translation>Beim Schrittgehen bewegt sich nichts, was auch immer die Arbeitsumgebung will</translation>
    </message>
    <message>
        <source>Nothing to read yet: press Space to train.</source>
        <translation>Noch nichts vorzulesen: Leertaste trainiert.</translation>
    </message>
    <message>
        <source>There is no course of the loss yet: press Space to train.</source>
        <translation>Es gibt noch keinen Verlauf des Verlusts: Leertaste trainiert.</translation>
    </message>
    <message>
        <source>The outcome is kept back until the vote.</source>
        <translation>Das Ergebnis bleibt bis zur Abstimmung verborgen.</translation>
    </message>
    <message>
        <source>The loss is not finite: there is nothing to hear.</source>
        <translation>Der Verlust ist nicht endlich: Es gibt nichts zu hören.</translation>
    </message>
    <message>
        <source>Numbers: {panel}</source>
        <translation>Zahlen: {panel}</translation>
    </message>
    <message>
        <source>After step {step}</source>
        <translation>Nach Schritt {step}</translation>
    </message>
</context>
<context>
    <name>ParameterEntry</name>
    <message>
        <source>This link is switched off: its weight is 0 until it is switched on again.</source>
        <translation>Diese Verbindung ist ausgeschaltet: ihr Gewicht ist 0, bis sie wieder eingeschaltet wird.</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>no rows are left to test on</source>
        <translation>zum Testen bleibt keine Zeile übrig</translation>
    </message>
</context>
<context>
    <name>PeekingPanel</name>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How many random settings are judged by the same rows</source>
        <translation>Wie viele zufällige Einstellungen dieselben Zeilen beurteilen</translation>
    </message>
    <message>
        <source>Open the seal</source>
        <translation>Siegel brechen</translation>
    </message>
    <message>
        <source>Judge the winner, once, by rows that no choice was made with</source>
        <translation>Den Sieger beurteilen, einmal, mit Zeilen, nach denen nicht gewählt wurde</translation>
    </message>
    <message>
        <source>Accuracy of the best try so far</source>
        <translation>Genauigkeit des bisher besten Versuchs</translation>
    </message>
    <message>
        <source>Start to pick the best of many tries by the test set.</source>
        <translation>Start wählt den besten von vielen Versuchen nach den Testdaten.</translation>
    </message>
    <message>
        <source>Peeking</source>
        <translation>Spicken</translation>
    </message>
    <message>
        <source>{0} tries are too many: at most {1} can be made.</source>
        <translation>{0} Versuche sind zu viele: höchstens {1} sind möglich.</translation>
    </message>
    <message>
        <source>promised by peeking</source>
        <translation>durch Spicken versprochen</translation>
    </message>
    <message>
        <source>sealed rows</source>
        <translation>versiegelte Zeilen</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller pictures need fewer inputs and learn faster; 64 × 64 at most go in</source>
        <translation>Kleinere Bilder brauchen weniger Eingaben und lernen schneller; höchstens 64 × 64 gehen hinein</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>How many pictures are read; all others stay where they are</source>
        <translation>Wie viele Bilder gelesen werden; alle anderen bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>die ersten {count}</translation>
    </message>
    <message>
        <source>Dark and light change places</source>
        <translation>Dunkel und Hell vertauschen</translation>
    </message>
    <message>
        <source>What is drawn should be bright on dark, as on the drawing pad</source>
        <translation>Das Gezeichnete soll hell auf dunkel sein, wie auf dem Zeichenfeld</translation>
    </message>
    <message>
        <source>Some of the pictures</source>
        <translation>Einige der Bilder</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Die Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Learn from these pictures instead of the present data; Undo brings those back</source>
        <translation>Von diesen Bildern statt von den jetzigen Daten lernen; Rückgängig holt diese zurück</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>{count} pictures read so far. “Cancel” stops it and leaves everything as it is.</source>
        <translation>Bisher {count} Bilder gelesen. „Abbrechen“ beendet es und ändert nichts.</translation>
    </message>
    <message>
        <source>{name}: {count} pictures of {height} × {width}.</source>
        <translation>{name}: {count} Bilder aus {height} × {width} Punkten.</translation>
    </message>
    <message>
        <source>{count} pictures of {side} × {side}, {inputs} inputs, are learnt from.</source>
        <translation>Von {count} Bildern aus {side} × {side} Punkten, {inputs} Eingaben, wird gelernt.</translation>
    </message>
</context>
<context>
    <name>PlaneControls</name>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Two random directions, each neuron&apos;s part as long as its weights; or the two in which the run itself has moved most</source>
        <translation>Zwei zufällige Richtungen, der Teil jedes Neurons so lang wie seine Gewichte; oder die zwei, in denen sich der Lauf selbst am meisten bewegt hat</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>the way</source>
        <translation>der Weg</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Of the training rows, or of the test rows</source>
        <translation>Der Trainingszeilen oder der Testzeilen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Layers that move</source>
        <translation>Schichten, die sich bewegen</translation>
    </message>
    <message>
        <source>All layers move along the two directions, or one of them alone</source>
        <translation>Alle Schichten bewegen sich entlang der zwei Richtungen, oder eine allein</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How far the plane reaches, in lengths of the weights</source>
        <translation>Wie weit die Ebene reicht, in Längen der Gewichte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the directions</source>
        <translation>Startwert der Richtungen</translation>
    </message>
    <message>
        <source>Another seed gives two other random directions</source>
        <translation>Ein anderer Startwert gibt zwei andere zufällige Richtungen</translation>
    </message>
    <message>
        <source>it must be from 0 to {0}</source>
        <translation>es muss zwischen 0 und {0} liegen</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>nur {0}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>There is no program to play sounds with: {programs}.</source>
        <translation>Kein Programm zum Abspielen von Tönen gefunden: {programs}.</translation>
    </message>
    <message>
        <source>Nothing is heard: {reason}</source>
        <translation>Nichts zu hören: {reason}</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Show the outcome</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>End the vote and show what happens</source>
        <translation>Die Abstimmung beenden und zeigen, was geschieht</translation>
    </message>
    <message>
        <source>Hands for “{option}”</source>
        <translation>Handzeichen für „{option}“</translation>
    </message>
    <message>
        <source>Type how many hands are raised (V while presenting)</source>
        <translation>Eintippen, wie viele Hände oben sind (V beim Vortragen)</translation>
    </message>
    <message>
        <source>Hands: {before} before, {after} after</source>
        <translation>Hände: {before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>End the vote</source>
        <translation>Abstimmung beenden</translation>
    </message>
    <message>
        <source>Show both votes beside what happened</source>
        <translation>Beide Abstimmungen neben dem zeigen, was geschah</translation>
    </message>
    <message>
        <source>Hands: {count}</source>
        <translation>Handzeichen: {count}</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Esc leaves · ? shows the keys</source>
        <translation>Esc beendet · ? zeigt die Tasten</translation>
    </message>
    <message>
        <source>This step has no vote.</source>
        <translation>Dieser Schritt hat keine Abstimmung.</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Comment on the preset</source>
        <translation>Kommentar zur Vorlage</translation>
    </message>
</context>
<context>
    <name>PresetOpener</name>
    <message>
        <source>Press Space to train.</source>
        <translation>Die Leertaste startet das Training.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>to predict</source>
        <translation>vorherzusagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Prove it</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Move single weights a little and compare the change of the loss with back-propagation; training is not disturbed</source>
        <translation>Einzelne Gewichte ein wenig bewegen und die Änderung des Verlusts mit der Rückpropagation vergleichen; das Training bleibt ungestört</translation>
    </message>
    <message>
        <source>Prove the gradient</source>
        <translation>Gradienten beweisen</translation>
    </message>
    <message>
        <source>step 100 000: both ways agree in all layers; 100 weights compared</source>
        <translation>Schritt 100 000: beide Wege stimmen in allen Schichten überein; 100 Gewichte verglichen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>Schicht 20 · softplus</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>largest relative error; mark: what rounding may do</source>
        <translation>größter relativer Fehler; Marke: was Rundung anrichten kann</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>größter Fehler</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>dead: both ways say exactly zero</source>
        <translation>tot: beide Wege sagen genau null</translation>
    </message>
    <message>
        <source>Is back-propagation right? Press the button and see</source>
        <translation>Stimmt die Rückpropagation? Der Knopf zeigt es</translation>
    </message>
    <message>
        <source>Comparing both ways …</source>
        <translation>Beide Wege werden verglichen …</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>“{name}” has been changed by somebody else.</source>
        <translation>„{name}“ wurde von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Overwriting it loses what they wrote.</source>
        <translation>Beim Überschreiben geht das verloren.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>“{name}” is not there any more, or its disk is not connected.</source>
        <translation>„{name}“ gibt es nicht mehr, oder das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect the disk and save again, or write the file anew.</source>
        <translation>Schließen Sie den Datenträger an und speichern Sie noch einmal, oder schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>&amp;Neu schreiben</translation>
    </message>
    <message>
        <source>Take it off the list of recent files?</source>
        <translation>Aus der Liste der zuletzt geöffneten Dateien nehmen?</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Delete unsaved work?</source>
        <translation>Ungespeichertes löschen?</translation>
    </message>
    <message>
        <source>Delete the unsaved work on “{name}” for good?</source>
        <translation>Das Ungespeicherte an „{name}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Curves of all runs</source>
        <translation>Kurven aller Läufe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the curves of all runs show</source>
        <translation>Was die Kurven aller Läufe zeigen</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Duplicate as rival</source>
        <translation>Als Rivalen verdoppeln</translation>
    </message>
    <message>
        <source>Race a copy of this experiment; then change one field of the one on the table</source>
        <translation>Gegen eine Kopie dieses Experiments antreten; dann ein Feld des Experiments auf dem Tisch ändern</translation>
    </message>
    <message>
        <source>One field different</source>
        <translation>Ein Feld anders</translation>
    </message>
    <message>
        <source>Race the same experiment with one field changed, from the same seed and data</source>
        <translation>Gegen dasselbe Experiment mit einem anderen Feld antreten, mit gleichem Startwert und gleichen Daten</translation>
    </message>
    <message>
        <source>End the race</source>
        <translation>Rennen beenden</translation>
    </message>
    <message>
        <source>Send the rivals away; the run on the table goes on alone</source>
        <translation>Die Rivalen wegschicken; der Lauf auf dem Tisch geht allein weiter</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>the curves coincide; after 40,000 epochs: 1.0986 against 0.0700, 0.0700, 0.0700</source>
        <translation>die Kurven fallen zusammen; nach 40.000 Epochen: 1,0986 gegen 0,0700, 0,0700, 0,0700</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Rivalen</translation>
    </message>
    <message>
        <source>Add rivals to the race, or end it</source>
        <translation>Das Rennen um Rivalen erweitern oder beenden</translation>
    </message>
    <message>
        <source>The rival is a copy: change one field now, and play both from the start.</source>
        <translation>Der Rivale ist eine Kopie: jetzt ein Feld ändern und beide von vorn starten.</translation>
    </message>
    <message>
        <source>The same start with one field different: {0}.</source>
        <translation>Derselbe Anfang mit einem anderen Feld: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is out of the race; all others go on.</source>
        <translation>„{0}“ ist aus dem Rennen; alle anderen laufen weiter.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>auf dem Tisch</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
</context>
<context>
    <name>RaceRuns</name>
    <message>
        <source>No rival yet: choose one field that is to be different</source>
        <translation>Noch kein Rivale: ein Feld wählen, das anders sein soll</translation>
    </message>
    <message>
        <source>There is no test set to compare the runs on</source>
        <translation>Es gibt keine Testdaten, an denen die Läufe zu vergleichen wären</translation>
    </message>
    <message>
        <source>after 1 epoch: {1} against {2}</source>
        <translation>nach 1 Epoche: {1} gegen {2}</translation>
    </message>
    <message>
        <source>after {0} epochs: {1} against {2}</source>
        <translation>nach {0} Epochen: {1} gegen {2}</translation>
    </message>
    <message>
        <source>the curves coincide; after {0} epochs: {1} against {2}</source>
        <translation>die Kurven fallen zusammen; nach {0} Epochen: {1} gegen {2}</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>This can not be recovered</source>
        <translation>Das lässt sich nicht wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Keep it, and ask again at the next start</source>
        <translation>Aufheben und beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>The program ended before “{name}” was saved.</source>
        <translation>Das Programm endete, bevor „{name}“ gespeichert war.</translation>
    </message>
</context>
<context>
    <name>RegressionCurve</name>
    <message>
        <source>Curve through the points</source>
        <translation>Kurve durch die Punkte</translation>
    </message>
    <message>
        <source>The number to predict over the feature: training rows are filled, test rows are rings, and the curve is what the network says</source>
        <translation>Die vorherzusagende Zahl über dem Merkmal: Trainingszeilen sind gefüllt, Testzeilen Ringe, und die Kurve ist, was das Netz sagt</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>RegularizationInspector</name>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1-Strafe</translation>
    </message>
    <message>
        <source>Costs the size of every weight: drives useless ones to exactly zero</source>
        <translation>Die Größe jedes Gewichts kostet: nutzlose werden genau null</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2-Strafe</translation>
    </message>
    <message>
        <source>Costs the square of every weight: smoother boundaries, less overfitting</source>
        <translation>Das Quadrat jedes Gewichts kostet: glattere Grenzen, weniger Überanpassung</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>Eingaberauschen</translation>
    </message>
    <message>
        <source>Shakes the inputs at every step, so that single points can not be learnt</source>
        <translation>Rüttelt in jedem Schritt an den Eingaben, damit einzelne Punkte nicht gelernt werden</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Früh anhalten</translation>
    </message>
    <message>
        <source>Ends the run when the validation loss stops falling, at its best weights</source>
        <translation>Beendet den Lauf, wenn der Validierungsverlust nicht mehr fällt, bei den besten Gewichten</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>How many epochs without improvement are waited for</source>
        <translation>Wie viele Epochen ohne Besserung gewartet wird</translation>
    </message>
</context>
<context>
    <name>RemedyCard</name>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Make it the main run: {0}</source>
        <translation>Zum Hauptlauf machen: {0}</translation>
    </message>
    <message>
        <source>Make this the main run, from its start (can be undone)</source>
        <translation>Dies zum Hauptlauf machen, von seinem Anfang an (kann rückgängig gemacht werden)</translation>
    </message>
</context>
<context>
    <name>RemedyPanel</name>
    <message>
        <source>No remedy</source>
        <translation>Kein Mittel</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2-Strafe</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1-Strafe</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Frühes Anhalten</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Mehr Daten</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Weniger Rauschen</translation>
    </message>
    <message>
        <source>Fewer neurons</source>
        <translation>Weniger Neuronen</translation>
    </message>
    <message>
        <source>Noise on inputs</source>
        <translation>Rauschen am Eingang</translation>
    </message>
    <message>
        <source>Start to see which remedy helps this experiment most.</source>
        <translation>Start zeigt, welches Mittel diesem Experiment am meisten hilft.</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Gegenmittel</translation>
    </message>
    <message>
        <source>Remedy: {0}</source>
        <translation>Mittel: {0}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Send this rival away</source>
        <translation>Diesen Rivalen wegschicken</translation>
    </message>
    <message>
        <source>Send this rival away; all other runs go on</source>
        <translation>Diesen Rivalen wegschicken; alle anderen Läufe gehen weiter</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>Entscheidungskarte</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradient jeder Schicht</translation>
    </message>
    <message>
        <source>Root mean square of ∂L/∂W of each layer, on one log scale for all runs</source>
        <translation>Quadratisches Mittel von ∂L/∂W jeder Schicht, auf einer logarithmischen Skala für alle Läufe</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>grad</source>
        <translation>Grad.</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>genau 0</translation>
    </message>
</context>
<context>
    <name>RunInspector</name>
    <message>
        <source>Steps/s</source>
        <translation>Schritte/s</translation>
    </message>
    <message>
        <source>Slow enough to watch single updates, or as fast as the machine can</source>
        <translation>Langsam genug, um einzelne Schritte zu sehen, oder so schnell, wie der Rechner kann</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Stop at epoch</source>
        <translation>Halt bei Epoche</translation>
    </message>
    <message>
        <source>Pauses at the end of this epoch, so that runs of equal length compare</source>
        <translation>Hält am Ende dieser Epoche an, damit gleich lange Läufe verglichen werden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Stop at loss</source>
        <translation>Halt bei Verlust</translation>
    </message>
    <message>
        <source>Pauses when the training loss is this low, so that times to it compare</source>
        <translation>Hält an, wenn der Trainingsverlust so klein ist, damit die Zeit dahin verglichen wird</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>“full” is as fast as it gets</source>
        <translation>„voll“ ist so schnell, wie es geht</translation>
    </message>
    <message>
        <source>it must be at least 1</source>
        <translation>es muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>epochs count from 1</source>
        <translation>Epochen zählen von 1 an</translation>
    </message>
    <message>
        <source>a loss is 0 or more, and finite</source>
        <translation>ein Verlust ist 0 oder mehr, und endlich</translation>
    </message>
    <message>
        <source>Training at full speed.</source>
        <translation>Training mit voller Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Training at 1 step per second.</source>
        <translation>Training mit 1 Schritt pro Sekunde.</translation>
    </message>
    <message>
        <source>Training at {speed} steps per second.</source>
        <translation>Training mit {speed} Schritten pro Sekunde.</translation>
    </message>
</context>
<context>
    <name>SampleSentences</name>
    <message>
        <source>1 unit, {0}</source>
        <translation>1 Neuron, {0}</translation>
    </message>
    <message>
        <source>The target is a number: there are no classes to tell apart</source>
        <translation>Vorherzusagen ist eine Zahl: Es gibt keine Klassen zu unterscheiden</translation>
    </message>
    <message>
        <source>These two directions hold {0} of what {1} units say.</source>
        <translation>Diese zwei Richtungen enthalten {0} dessen, was {1} Neuronen sagen.</translation>
    </message>
    <message>
        <source>no rows in this part</source>
        <translation>keine Zeilen in diesem Teil</translation>
    </message>
    <message>
        <source>sample {number}, class {name}: {places}</source>
        <translation>Beispiel {number}, Klasse {name}: {places}</translation>
    </message>
    <message>
        <source>sample {number}: rightly {name}, {share}</source>
        <translation>Beispiel {number}: richtig als {name} erkannt, {share}</translation>
    </message>
    <message>
        <source>sample {number}: {name}</source>
        <translation>Beispiel {number}: {name}</translation>
    </message>
    <message>
        <source>sample {number}: {places}</source>
        <translation>Beispiel {number}: {places}</translation>
    </message>
    <message>
        <source>sample {number}: {truth} taken for {name}, {share}</source>
        <translation>Beispiel {number}: {truth} für {name} gehalten, {share}</translation>
    </message>
    <message>
        <source>{0} (of {1} rows)</source>
        <translation>{0} (von {1} Zeilen)</translation>
    </message>
    <message>
        <source>{0} of {1} dots are nearest to the corner of their class</source>
        <translation>{0} von {1} Punkten sind der Ecke ihrer Klasse am nächsten</translation>
    </message>
    <message>
        <source>{0} of {1} right; probabilities among these three alone</source>
        <translation>{0} von {1} richtig; Wahrscheinlichkeiten nur unter diesen dreien</translation>
    </message>
    <message>
        <source>{0} of {1} wrong</source>
        <translation>{0} von {1} falsch</translation>
    </message>
    <message>
        <source>{0} units, {1}</source>
        <translation>{0} Neuronen, {1}</translation>
    </message>
    <message>
        <source>{0} · first {1}</source>
        <translation>{0} · erste {1}</translation>
    </message>
    <message>
        <source>{0} × {1} taken for {2}</source>
        <translation>{0} × {1} für {2} gehalten</translation>
    </message>
    <message>
        <source>{name}: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>{name}: Präzision {precision}, Trefferquote {recall}, F1 {f1}</translation>
    </message>
    <message>
        <source>{right} of {rows} right, {balanced} balanced</source>
        <translation>{right} von {rows} richtig, {balanced} ausgewogen</translation>
    </message>
</context>
<context>
    <name>SamplesPanel</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Hover or click a sample to see its softmax; a cross marks a wrong answer</source>
        <translation>Mit der Maus auf ein Beispiel zeigen oder es anklicken zeigt seinen Softmax; ein Kreuz heißt falsch</translation>
    </message>
    <message>
        <source>Look at rows the network trains on, or at rows it never sees</source>
        <translation>Zeilen betrachten, mit denen das Netz trainiert, oder solche, die es nie sieht</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Put the samples with the largest loss first: what is learnt last</source>
        <translation>Die Beispiele mit dem größten Verlust zuerst: was zuletzt gelernt wird</translation>
    </message>
    <message>
        <source>Show all samples again, not one cell alone</source>
        <translation>Wieder alle Beispiele zeigen, nicht nur eine Zelle</translation>
    </message>
    <message>
        <source>{0} taken for {1} ×</source>
        <translation>{0} für {1} gehalten ×</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>ist {0}</translation>
    </message>
    <message>
        <source>mean loss {0}</source>
        <translation>mittlerer Verlust {0}</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>&amp;Show all again</source>
        <translation>Wieder &amp;alles zeigen</translation>
    </message>
    <message>
        <source>Undo zooming and moving (double click)</source>
        <translation>Zoom und Verschiebung aufheben (Doppelklick)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold (Space)</source>
        <translation>Ein- oder ausklappen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>SelectionSwitches</name>
    <message>
        <source>Cat and cat are the same class</source>
        <translation>Katze und katze sind dieselbe Klasse</translation>
    </message>
    <message>
        <source>Whether names of classes that differ in capital letters alone are one class</source>
        <translation>Ob Namen von Klassen, die sich nur in Großbuchstaben unterscheiden, eine Klasse sind</translation>
    </message>
    <message>
        <source>Leave out rows that repeat</source>
        <translation>Doppelte Zeilen weglassen</translation>
    </message>
    <message>
        <source>A row that occurs twice may lie in the training and in the test part: then the test asks what was learnt by heart</source>
        <translation>Eine Zeile, die zweimal vorkommt, kann im Trainings- und im Testteil liegen: Dann fragt der Test ab, was auswendig gelernt wurde</translation>
    </message>
    <message>
        <source>−999 means missing</source>
        <translation>−999 heißt fehlend</translation>
    </message>
    <message>
        <source>Whether a number far from all others, such as −999, stands for a missing one</source>
        <translation>Ob eine Zahl weit weg von allen anderen, etwa −999, für eine fehlende steht</translation>
    </message>
    <message>
        <source>Each row is an image</source>
        <translation>Jede Zeile ist ein Bild</translation>
    </message>
    <message>
        <source>Whether the columns are the pixels of a square image, row by row</source>
        <translation>Ob die Spalten die Bildpunkte eines quadratischen Bildes sind, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings were damaged; the defaults are used.</source>
        <translation>Die Einstellungen waren beschädigt; es gelten die Vorgaben.</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Right: {0}</source>
        <translation>Richtig: {0}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Pictures and &amp;data</source>
        <translation>Bilder und &amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Export network</source>
        <translation>Netz &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;NumPy script…</source>
        <translation>&amp;NumPy-Skript…</translation>
    </message>
    <message>
        <source>A readable script that needs NumPy</source>
        <translation>Ein lesbares Skript, das NumPy braucht</translation>
    </message>
    <message>
        <source>&amp;PyTorch module…</source>
        <translation>&amp;PyTorch-Modul…</translation>
    </message>
    <message>
        <source>A module to predict or train on</source>
        <translation>Ein Modul, um vorherzusagen oder weiterzutrainieren</translation>
    </message>
    <message>
        <source>&amp;Keras model…</source>
        <translation>&amp;Keras-Modell…</translation>
    </message>
    <message>
        <source>A Keras 3 model, to train on</source>
        <translation>Ein Keras-3-Modell, um weiterzutrainieren</translation>
    </message>
    <message>
        <source>&amp;ONNX model…</source>
        <translation>&amp;ONNX-Modell…</translation>
    </message>
    <message>
        <source>One file for many runtimes</source>
        <translation>Eine Datei für viele Laufzeiten</translation>
    </message>
    <message>
        <source>{what}, with the parameters as they are</source>
        <translation>{what}, mit den Parametern, wie sie sind</translation>
    </message>
    <message>
        <source>Ans&amp;wers for a table…</source>
        <translation>An&amp;tworten zu einer Tabelle …</translation>
    </message>
    <message>
        <source>&amp;Replay page…</source>
        <translation>&amp;Wiedergabeseite …</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>The experiment, its run and its network, for others to carry on with</source>
        <translation>Das Experiment, sein Lauf und sein Netz, damit andere weitermachen können</translation>
    </message>
    <message>
        <source>Every panel in sight, as a picture or in numbers</source>
        <translation>Jede sichtbare Ansicht, als Bild oder in Zahlen</translation>
    </message>
    <message>
        <source>The run as one web page that plays it again in any browser, also on a phone</source>
        <translation>Der Lauf als eine Webseite, die ihn in jedem Browser noch einmal abspielt, auch auf einem Telefon</translation>
    </message>
    <message>
        <source>The network as code or as a file for other programs</source>
        <translation>Das Netz als Programm oder als Datei für andere Programme</translation>
    </message>
    <message>
        <source>Copy experiment as &amp;link</source>
        <translation>Experiment als &amp;Link kopieren</translation>
    </message>
    <message>
        <source>A short text to send; whoever pastes it has this experiment</source>
        <translation>Ein kurzer Text zum Verschicken; wer ihn einfügt, hat dieses Experiment</translation>
    </message>
    <message>
        <source>Copy experiment as &amp;JSON</source>
        <translation>Experiment als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>The text of the experiment&apos;s file</source>
        <translation>Der Text der Experimentdatei</translation>
    </message>
    <message>
        <source>&amp;Paste experiment</source>
        <translation>Experiment ein&amp;fügen</translation>
    </message>
    <message>
        <source>Take over the experiment of a copied link or JSON text</source>
        <translation>Das Experiment eines kopierten Links oder JSON-Textes übernehmen</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Ansicht schließen</translation>
    </message>
    <message>
        <source>The View menu shows it again</source>
        <translation>Das Menü „Ansicht“ zeigt sie wieder</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>Als Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Put the panel as it is now on the clipboard</source>
        <translation>Die Ansicht, wie sie jetzt ist, in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Write the panel as it is now as a PNG or SVG file</source>
        <translation>Die Ansicht, wie sie jetzt ist, als PNG- oder SVG-Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;data as CSV…</source>
        <translation>&amp;Daten als CSV speichern…</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Die Zahlen dahinter</translation>
    </message>
    <message>
        <source>Copy experiment as link</source>
        <translation>Experiment als Link kopieren</translation>
    </message>
    <message numerus="yes">
        <source>A link of %n characters is on the clipboard.</source>
        <translation>
            <numerusform>Ein Link mit einem Zeichen liegt in der Zwischenablage.</numerusform>
            <numerusform>Ein Link mit %n Zeichen liegt in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy experiment as JSON</source>
        <translation>Experiment als JSON kopieren</translation>
    </message>
    <message>
        <source>The experiment is on the clipboard as JSON.</source>
        <translation>Das Experiment liegt als JSON in der Zwischenablage.</translation>
    </message>
    <message>
        <source>It names the table {name}, and does not hold its rows.</source>
        <translation>Es nennt die Tabelle {name} und enthält ihre Zeilen nicht.</translation>
    </message>
    <message>
        <source>That is the experiment on the table.</source>
        <translation>Das ist das Experiment auf dem Tisch.</translation>
    </message>
    <message>
        <source>Paste experiment</source>
        <translation>Experiment einfügen</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>ONNX-Modell</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>Export network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Save replay page</source>
        <translation>Wiedergabeseite speichern</translation>
    </message>
    <message>
        <source>Recording the run …</source>
        <translation>Der Lauf wird aufgenommen …</translation>
    </message>
    <message>
        <source>Answers for a table</source>
        <translation>Antworten zu einer Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Answers for a folder of pictures</source>
        <translation>Antworten für einen Ordner von Bildern</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>A picture of “{panel}” is on the clipboard.</source>
        <translation>Ein Bild von „{panel}“ liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Save data as CSV</source>
        <translation>Daten als CSV speichern</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Tabelle mit Kommas</translation>
    </message>
    <message>
        <source>What the network says of every row of a table, or of the pictures in a file, with its probabilities, as a CSV file; no label is needed</source>
        <translation>Was das Netz zu jeder Zeile einer Tabelle oder zu den Bildern einer Datei sagt, mit seinen Wahrscheinlichkeiten, als CSV-Datei; ein Label ist nicht nötig</translation>
    </message>
    <message>
        <source>Answers for a folder of p&amp;ictures…</source>
        <translation>Antworten für einen &amp;Ordner von Bildern…</translation>
    </message>
    <message>
        <source>What the network says of every picture in a folder, as a CSV file</source>
        <translation>Was das Netz zu jedem Bild eines Ordners sagt, als CSV-Datei</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} kann nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>SignKey</name>
    <message>
        <source>Solid links are positive, dashed links negative</source>
        <translation>Durchgezogene Verbindungen sind positiv, gestrichelte negativ</translation>
    </message>
</context>
<context>
    <name>SliderField</name>
    <message>
        <source>it must be from {0} to {1}</source>
        <translation>es muss zwischen {0} und {1} liegen</translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax of the shown sample</source>
        <translation>Softmax des gezeigten Beispiels</translation>
    </message>
    <message>
        <source>Bars class by class: logit, probability, one-hot target, and what is sent back</source>
        <translation>Balken für jede Klasse: Logit, Wahrscheinlichkeit, One-Hot-Ziel, und was zurückgeschickt wird</translation>
    </message>
    <message>
        <source>Softmax of one sample</source>
        <translation>Softmax eines Beispiels</translation>
    </message>
    <message>
        <source>Output of one sample</source>
        <translation>Ausgabe eines Beispiels</translation>
    </message>
    <message>
        <source>The outputs are not finite: the run has diverged</source>
        <translation>Die Ausgaben sind nicht endlich: der Lauf ist divergiert</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>Logit z</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>Wahrsch. p</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>SoftmaxSentences</name>
    <message>
        <source>After 1 epoch a = {1} by cross-entropy, {2} by squared error; the target is 0</source>
        <translation>Nach 1 Epoche a = {1} mit Kreuzentropie, {2} mit quadratischem Fehler; das Ziel ist 0</translation>
    </message>
    <message>
        <source>After {0} epochs a = {1} by cross-entropy, {2} by squared error; the target is 0</source>
        <translation>Nach {0} Epochen a = {1} mit Kreuzentropie, {2} mit quadratischem Fehler; das Ziel ist 0</translation>
    </message>
    <message>
        <source>Integer, one output: {0} right</source>
        <translation>Ganze Zahl, eine Ausgabe: {0} richtig</translation>
    </message>
    <message>
        <source>Maps: two other networks, {0} steps</source>
        <translation>Karten: zwei andere Netze, {0} Schritte</translation>
    </message>
    <message>
        <source>None of {0} samples is confident and wrong</source>
        <translation>Keines von {0} Beispielen ist sicher und falsch</translation>
    </message>
    <message>
        <source>One {0} output, no softmax.</source>
        <translation>Eine {0}-Ausgabe, kein Softmax.</translation>
    </message>
    <message>
        <source>One-hot, softmax: {0} right</source>
        <translation>One-Hot, Softmax: {0} richtig</translation>
    </message>
    <message>
        <source>infinitely many</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>loss = {0} = {1}</source>
        <translation>Verlust = {0} = {1}</translation>
    </message>
    <message>
        <source>loss = −ln p(true) = −ln {0} {2} {1}</source>
        <translation>Verlust = −ln p(wahr) = −ln {0} {2} {1}</translation>
    </message>
    <message>
        <source>squared error {0}, gradient {1}: {2} times smaller</source>
        <translation>quadratischer Fehler {0}, Gradient {1}: {2}-mal kleiner</translation>
    </message>
    <message>
        <source>squared error {0}: both gradients are 0</source>
        <translation>quadratischer Fehler {0}: beide Gradienten sind 0</translation>
    </message>
    <message>
        <source>{0} = {1} bits = {2} nats</source>
        <translation>{0} = {1} Bit = {2} Nat</translation>
    </message>
    <message>
        <source>{0} is infinite: q rules out what happens</source>
        <translation>{0} ist unendlich: q schließt aus, was geschieht</translation>
    </message>
    <message>
        <source>{0} of {1} samples: mean gradient {2} by cross-entropy, {3} by squared error</source>
        <translation>{0} von {1} Beispielen: mittlerer Gradient {2} mit Kreuzentropie, {3} mit quadratischem Fehler</translation>
    </message>
    <message>
        <source>{0} outputs stand alone: they need not add up to 1.</source>
        <translation>{0}-Ausgaben stehen für sich: ihre Summe muss nicht 1 sein.</translation>
    </message>
    <message>
        <source>{0} – the first one; hover or click a sample</source>
        <translation>{0} – das erste; die Maus oder ein Klick wählt ein Beispiel</translation>
    </message>
    <message>
        <source>{0}, predicted {1}</source>
        <translation>{0}, vorhergesagt {1}</translation>
    </message>
    <message>
        <source>{0}, target {1}</source>
        <translation>{0}, Ziel {1}</translation>
    </message>
    <message>
        <source>{0}, true class {1}</source>
        <translation>{0}, wahre Klasse {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of mistakes are next-door</source>
        <translation>{0}, {1} der Fehler sind Nachbarn</translation>
    </message>
    <message>
        <source>{0}: {1} · loss {2}</source>
        <translation>{0}: {1} · Verlust {2}</translation>
    </message>
    <message>
        <source>{0}: {1} · −ln {2} {4} {3}</source>
        <translation>{0}: {1} · −ln {2} {4} {3}</translation>
    </message>
    <message>
        <source>Σ p = 1 · cross-entropy −ln {0} {3} {1}, gradient {2}</source>
        <translation>Σ p = 1 · Kreuzentropie −ln {0} {3} {1}, Gradient {2}</translation>
    </message>
</context>
<context>
    <name>SpacePanel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Whose view of the data to show</source>
        <translation>Wessen Sicht auf die Daten gezeigt wird</translation>
    </message>
    <message>
        <source>A unit of the layer, or the main directions of its outputs</source>
        <translation>Ein Neuron der Schicht, oder die Hauptrichtungen ihrer Ausgaben</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagrechte Achse</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>The grid of the input plane after this layer; hover a point to follow it</source>
        <translation>Das Gitter der Eingabeebene nach dieser Schicht; die Maus über einem Punkt verfolgt ihn</translation>
    </message>
    <message>
        <source>component 1 ({0})</source>
        <translation>Komponente 1 ({0})</translation>
    </message>
    <message>
        <source>component 2 ({0})</source>
        <translation>Komponente 2 ({0})</translation>
    </message>
    <message>
        <source>Warped space</source>
        <translation>Verbogener Raum</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>Neuron {0}</translation>
    </message>
    <message>
        <source>PC {0}</source>
        <translation>PC {0}</translation>
    </message>
    <message>
        <source>unit 1</source>
        <translation>Neuron 1</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>Neuron {0}</translation>
    </message>
</context>
<context>
    <name>SpokenLesson</name>
    <message>
        <source>Ask the room: {0}</source>
        <translation>In den Raum gefragt: {0}</translation>
    </message>
    <message>
        <source>Do: {0}</source>
        <translation>Tun: {0}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Vote: {0}.</source>
        <translation>Abstimmung: {0}.</translation>
    </message>
    <message>
        <source>Watch: {0}</source>
        <translation>Beobachten: {0}</translation>
    </message>
</context>
<context>
    <name>SpokenSentences</name>
    <message>
        <source>class {0} has {1} of the plane</source>
        <translation>Klasse {0} hat {1} der Ebene</translation>
    </message>
    <message>
        <source>class {0}, {1}</source>
        <translation>Klasse {0}, {1}</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>level since epoch {0}</source>
        <translation>gleichbleibend seit Epoche {0}</translation>
    </message>
    <message>
        <source>lowest so far</source>
        <translation>bisher am niedrigsten</translation>
    </message>
    <message>
        <source>near its lowest</source>
        <translation>nahe am niedrigsten Wert</translation>
    </message>
    <message>
        <source>overflow in epoch {0}</source>
        <translation>Überlauf in Epoche {0}</translation>
    </message>
    <message>
        <source>rising since epoch {0}</source>
        <translation>steigt seit Epoche {0}</translation>
    </message>
    <message>
        <source>test accuracy {0}</source>
        <translation>Testgenauigkeit {0}</translation>
    </message>
    <message>
        <source>test loss {0}</source>
        <translation>Testverlust {0}</translation>
    </message>
    <message>
        <source>test row {0}</source>
        <translation>Testzeile {0}</translation>
    </message>
    <message>
        <source>the output goes from {0} to {1}</source>
        <translation>die Ausgabe reicht von {0} bis {1}</translation>
    </message>
    <message>
        <source>the output is {0}</source>
        <translation>die Ausgabe ist {0}</translation>
    </message>
    <message>
        <source>train row {0}</source>
        <translation>Trainingszeile {0}</translation>
    </message>
    <message>
        <source>training accuracy {0}</source>
        <translation>Trainingsgenauigkeit {0}</translation>
    </message>
    <message>
        <source>training loss {0}</source>
        <translation>Trainingsverlust {0}</translation>
    </message>
    <message>
        <source>validation accuracy {0}</source>
        <translation>Validierungsgenauigkeit {0}</translation>
    </message>
    <message>
        <source>validation loss {0}</source>
        <translation>Validierungsverlust {0}</translation>
    </message>
    <message>
        <source>validation row {0}</source>
        <translation>Validierungszeile {0}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}, {3} from {4} to {5}</source>
        <translation>{0} von {1} bis {2}, {3} von {4} bis {5}</translation>
    </message>
</context>
<context>
    <name>StartInspector</name>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How large the first random weights are: decides whether signals fade</source>
        <translation>Wie groß die ersten zufälligen Gewichte sind: entscheidet, ob Signale verblassen</translation>
    </message>
    <message>
        <source>The same seed gives the same weights and the same order of the batches</source>
        <translation>Derselbe Startwert gibt dieselben Gewichte und dieselbe Reihenfolge der Batches</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Training seed</source>
        <translation>Startwert des Trainings</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How many bits a number has: 32 is faster, 64 shows smaller gradients</source>
        <translation>Wie viele Bits eine Zahl hat: 32 ist schneller, 64 zeigt kleinere Gradienten</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 Bit</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Neural Network Playground</source>
        <translation>Neural Network Playground</translation>
    </message>
    <message>
        <source>Design a network, train it, and see how it learns. What do you want to do?</source>
        <translation>Ein Netz entwerfen, trainieren und sehen, wie es lernt. Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Diese Seite beim Start zeigen</translation>
    </message>
    <message>
        <source>Off: the program starts with the workbench; the house beside the menus leads here</source>
        <translation>Aus: das Programm beginnt mit der Werkbank; das Haus neben den Menüs führt hierher</translation>
    </message>
    <message>
        <source>To the workbench</source>
        <translation>Zur Werkbank</translation>
    </message>
    <message>
        <source>Close this page; nothing else changes (Esc)</source>
        <translation>Diese Seite schließen; sonst ändert sich nichts (Esc)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>Watch three spirals being learnt</source>
        <translation>Zusehen, wie drei Spiralen gelernt werden</translation>
    </message>
    <message>
        <source>Opens the workbench and trains. Space pauses, and Space goes on.</source>
        <translation>Öffnet die Werkbank und trainiert. Die Leertaste hält an, und die Leertaste macht weiter.</translation>
    </message>
    <message>
        <source>Paint your own data</source>
        <translation>Eigene Daten malen</translation>
    </message>
    <message>
        <source>Set points with the brush, and see the network follow while you paint.</source>
        <translation>Mit dem Pinsel Punkte setzen und sehen, wie das Netz beim Malen folgt.</translation>
    </message>
    <message>
        <source>Import your own table…</source>
        <translation>Eigene Tabelle importieren…</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON or text: you see what is found, and choose what is learnt.</source>
        <translation>CSV, Excel, JSON oder Text: Sie sehen, was gefunden wird, und wählen, was gelernt wird.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>A project with its run, or an experiment.</source>
        <translation>Ein Projekt mit seinem Lauf, oder ein Experiment.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Good and bad networks</source>
        <translation>Gute und schlechte Netze</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Press Space to train.</source>
        <translation>Die Leertaste startet das Training.</translation>
    </message>
    <message>
        <source>Frames drawn and training steps done in the last second</source>
        <translation>Gezeichnete Bilder und Trainingsschritte in der letzten Sekunde</translation>
    </message>
    <message>
        <source>{frames} frames/s · {steps} steps/s</source>
        <translation>{frames} Bilder/s · {steps} Schritte/s</translation>
    </message>
    <message>
        <source>Training; press Space to pause.</source>
        <translation>Es wird trainiert; die Leertaste hält an.</translation>
    </message>
    <message>
        <source>Paused; press Space to go on.</source>
        <translation>Angehalten; mit der Leertaste geht es weiter.</translation>
    </message>
</context>
<context>
    <name>StepInspector</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Schedule and clipping</source>
        <translation>Verlauf und Kappen</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How a gradient becomes a step: plain, with momentum, or scaled by its size</source>
        <translation>Wie aus einem Gradienten ein Schritt wird: schlicht, mit Schwung, oder nach seiner Größe skaliert</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step goes: too small learns slowly, too large overshoots</source>
        <translation>Wie weit jeder Schritt geht: zu klein lernt langsam, zu groß schießt über das Ziel</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look at the gradient where the momentum leads: brakes earlier</source>
        <translation>Den Gradienten dort ansehen, wohin der Schwung führt: bremst früher</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How much of the last step is carried on: smooths and speeds up</source>
        <translation>Wie viel vom letzten Schritt mitgenommen wird: glättet und beschleunigt</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>How long the average of the gradient remembers</source>
        <translation>Wie lange sich das Mittel des Gradienten erinnert</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>How long the average of the squared gradient remembers</source>
        <translation>Wie lange sich das Mittel des quadrierten Gradienten erinnert</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Shrinks every weight a little before each step: a simpler function</source>
        <translation>Verkleinert jedes Gewicht ein wenig vor jedem Schritt: eine einfachere Funktion</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Rows whose gradients are averaged for one step: small is noisy, all is calm</source>
        <translation>Zeilen, deren Gradienten für einen Schritt gemittelt werden: wenige rauschen, alle sind ruhig</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What is made small; cross-entropy brings the output that it needs</source>
        <translation>Was klein gemacht wird; Kreuzentropie bringt die Ausgabe mit, die sie braucht</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch</source>
        <translation>Wie sich die Lernrate von Epoche zu Epoche ändert</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>in Stufen</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Über Epochen</translation>
    </message>
    <message>
        <source>How many epochs one step, one arc or the warm-up of the rate takes</source>
        <translation>Wie viele Epochen eine Stufe, ein Bogen oder das Aufwärmen der Rate dauert</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by</source>
        <translation>Womit die Lernrate multipliziert wird</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Kappen bei</translation>
    </message>
    <message>
        <source>Shortens a gradient that is longer than this: stops explosions</source>
        <translation>Kürzt einen Gradienten, der länger als dies ist: hält Explosionen auf</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Optimiser: {name}</source>
        <translation>Optimierer: {name}</translation>
    </message>
    <message>
        <source>Loss: {name}</source>
        <translation>Verlustfunktion: {name}</translation>
    </message>
    <message>
        <source>Schedule: {name}</source>
        <translation>Verlauf: {name}</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradienten kappen</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation>Frage in den Raum</translation>
    </message>
    <message>
        <source>For the lecturer</source>
        <translation>Für die Lehrperson</translation>
    </message>
</context>
<context>
    <name>StrangersWords</name>
    <message>
        <source>Strangers’ digits: {share} in 100</source>
        <translation>Ziffern Fremder: {share} von 100</translation>
    </message>
    <message>
        <source>Strangers’ digits: {share} in 100 read rightly; worst are {digits}</source>
        <translation>Ziffern Fremder: {share} von 100 richtig gelesen; am schlechtesten {digits}</translation>
    </message>
    <message>
        <source>{count} digits that nobody here wrote, sent through this pad as thin strokes. They were made from MNIST images that this network is not trained on.</source>
        <translation>{count} Ziffern, die niemand hier geschrieben hat, als dünne Striche durch dieses Feld geschickt. Sie stammen aus MNIST-Bildern, mit denen dieses Netz nicht trainiert wird.</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>What grows along the axis</source>
        <translation>Was entlang der Achse wächst</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>How many seeds each size is trained with</source>
        <translation>Mit wie vielen Startwerten jede Größe trainiert wird</translation>
    </message>
    <message>
        <source>Losses against capacity</source>
        <translation>Verluste gegen Kapazität</translation>
    </message>
    <message>
        <source>Click a size to put that network on the table (left, right and Enter)</source>
        <translation>Ein Klick auf eine Größe legt dieses Netz auf den Tisch (links, rechts und Eingabetaste)</translation>
    </message>
    <message>
        <source>Start to see under- and overfitting in one picture.</source>
        <translation>Start zeigt Unter- und Überanpassung in einem Bild.</translation>
    </message>
    <message>
        <source>Capacity sweep</source>
        <translation>Kapazitätsreihe</translation>
    </message>
    <message>
        <source>Seeds: one at least is needed.</source>
        <translation>Startwerte: mindestens einer ist nötig.</translation>
    </message>
    <message>
        <source>{runs} runs are too many: at most {most}, so choose fewer seeds.</source>
        <translation>{runs} Läufe sind zu viele: höchstens {most}, also weniger Startwerte wählen.</translation>
    </message>
    <message>
        <source>1 hidden layer</source>
        <translation>1 verdeckte Schicht</translation>
    </message>
    <message>
        <source>1 neuron a layer</source>
        <translation>1 Neuron je Schicht</translation>
    </message>
    <message>
        <source>{0} hidden layers</source>
        <translation>{0} verdeckte Schichten</translation>
    </message>
    <message>
        <source>{0} neurons a layer</source>
        <translation>{0} Neuronen je Schicht</translation>
    </message>
    <message>
        <source>train, mean ± sd</source>
        <translation>Training, Mittel ± Std.</translation>
    </message>
    <message>
        <source>test, mean ± sd</source>
        <translation>Test, Mittel ± Std.</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verdeckte Schichten</translation>
    </message>
    <message>
        <source>neurons a layer</source>
        <translation>Neuronen je Schicht</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Features that go in</source>
        <translation>Merkmale, die hineingehen</translation>
    </message>
    <message>
        <source>The columns that go into the network; Space ticks one, and the run restarts</source>
        <translation>Die Spalten, die ins Netz gehen; die Leertaste hakt eine an, und der Lauf beginnt neu</translation>
    </message>
    <message>
        <source>What the decision map shows of more than two features</source>
        <translation>Was die Entscheidungskarte von mehr als zwei Merkmalen zeigt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Two features</source>
        <translation>Zwei Merkmale</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Keep rows together</source>
        <translation>Zeilen zusammenhalten</translation>
    </message>
    <message>
        <source>Whether the rows of one group lie in one part of the split</source>
        <translation>Ob die Zeilen einer Gruppe in einem Teil der Aufteilung liegen</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <source>The feature from left to right on the map</source>
        <translation>Das Merkmal von links nach rechts auf der Karte</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>The feature from bottom to top on the map</source>
        <translation>Das Merkmal von unten nach oben auf der Karte</translation>
    </message>
    <message>
        <source>{name}: predicts “{target}” from one feature</source>
        <translation>{name}: sagt „{target}“ aus einem Merkmal voraus</translation>
    </message>
    <message>
        <source>{name}: predicts “{target}” from {count} of {all} features</source>
        <translation>{name}: sagt „{target}“ aus {count} von {all} Merkmalen voraus</translation>
    </message>
    <message>
        <source>Keep each “{name}” together</source>
        <translation>„{name}“ jeweils zusammenhalten</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>TargetMenu</name>
    <message>
        <source>Set the weight …	Return</source>
        <translation>Gewicht setzen …	Return</translation>
    </message>
    <message>
        <source>Switch the link on	O</source>
        <translation>Verbindung einschalten	O</translation>
    </message>
    <message>
        <source>Switch the link off	O</source>
        <translation>Verbindung ausschalten	O</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>Put {0} in</source>
        <translation>{0} aufnehmen</translation>
    </message>
    <message>
        <source>Set the bias …	Return</source>
        <translation>Bias setzen …	Return</translation>
    </message>
    <message>
        <source>Switch the neuron on	O</source>
        <translation>Neuron einschalten	O</translation>
    </message>
    <message>
        <source>Switch the neuron off	O</source>
        <translation>Neuron ausschalten	O</translation>
    </message>
    <message>
        <source>Add a neuron	+</source>
        <translation>Neuron hinzufügen	+</translation>
    </message>
    <message>
        <source>Remove the neuron	Del</source>
        <translation>Neuron entfernen	Del</translation>
    </message>
    <message>
        <source>Freeze the layer	F</source>
        <translation>Schicht einfrieren	F</translation>
    </message>
    <message>
        <source>Its weights and biases stay as they are, whatever is trained</source>
        <translation>Ihre Gewichte und Bias-Werte bleiben, wie sie sind, was auch trainiert wird</translation>
    </message>
    <message>
        <source>Use its activation in all layers</source>
        <translation>Ihre Aktivierung in allen Schichten verwenden</translation>
    </message>
    <message>
        <source>Copy the layer	Ctrl+D</source>
        <translation>Schicht kopieren	Ctrl+D</translation>
    </message>
    <message>
        <source>Add a layer before</source>
        <translation>Schicht davor hinzufügen</translation>
    </message>
    <message>
        <source>Add a layer behind	Ins</source>
        <translation>Schicht dahinter hinzufügen	Ins</translation>
    </message>
    <message>
        <source>Move towards the inputs	Ctrl+Left</source>
        <translation>Zu den Eingaben verschieben	Ctrl+Left</translation>
    </message>
    <message>
        <source>Move towards the outputs	Ctrl+Right</source>
        <translation>Zu den Ausgaben verschieben	Ctrl+Right</translation>
    </message>
    <message>
        <source>Remove the layer	Shift+Del</source>
        <translation>Schicht entfernen	Shift+Del</translation>
    </message>
    <message>
        <source>Batch normalisation	N</source>
        <translation>Batch-Normalisierung	N</translation>
    </message>
    <message>
        <source>Brings every neuron&apos;s sum to mean 0 and variance 1 over each batch, then scales and shifts it by numbers that are learnt</source>
        <translation>Bringt die Summe jedes Neurons über jeden Batch auf Mittelwert 0 und Varianz 1, streckt und verschiebt sie dann um Zahlen, die gelernt werden</translation>
    </message>
    <message>
        <source>Batch normalisation in all layers</source>
        <translation>Batch-Normalisierung in allen Schichten</translation>
    </message>
    <message>
        <source>Residual link	R</source>
        <translation>Residualverbindung	R</translation>
    </message>
    <message>
        <source>Adds what the layer gets to what it says, so that the gradient has a way around its slopes</source>
        <translation>Addiert, was die Schicht bekommt, zu dem, was sie sagt, sodass der Gradient einen Weg um ihre Steigungen herum hat</translation>
    </message>
    <message>
        <source>Residual links in all layers</source>
        <translation>Residualverbindungen in allen Schichten</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Leaves a random share of the neurons out of each step, against overfitting</source>
        <translation>Lässt in jedem Schritt einen zufälligen Teil der Neuronen weg, gegen Überanpassung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>as the network: {0}</source>
        <translation>wie das Netz: {0}</translation>
    </message>
    <message>
        <source>Initial weights of all layers</source>
        <translation>Anfangsgewichte aller Schichten</translation>
    </message>
    <message>
        <source>How the weights are drawn before the first step; training starts again</source>
        <translation>Wie die Gewichte vor dem ersten Schritt gezogen werden; das Training beginnt neu</translation>
    </message>
    <message>
        <source>Changes the network; undo takes it back</source>
        <translation>Ändert das Netz; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation>Aktivierung der Ausgabe</translation>
    </message>
    <message>
        <source>How the last sums become answers</source>
        <translation>Wie aus den letzten Summen Antworten werden</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What being wrong costs, and so what is learnt from</source>
        <translation>Was Falschsein kostet, und damit, woraus gelernt wird</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>Gezeigte Epoche</translation>
    </message>
    <message>
        <source>Drag to see any earlier epoch (left, right, Page Up, Page Down, Home, End)</source>
        <translation>Ziehen zeigt jede frühere Epoche (links, rechts, Bild auf, Bild ab, Pos1, Ende)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Back to where the run stands (End on the slider)</source>
        <translation>Zurück dahin, wo der Lauf steht (Ende auf dem Regler)</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Train on from this epoch; the old curve stays in the charts, pale (Space)</source>
        <translation>Ab dieser Epoche weiter trainieren; die alte Kurve bleibt blass in den Diagrammen (Leertaste)</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>Epoche {0} von {1}</translation>
    </message>
</context>
<context>
    <name>TravelPanel</name>
    <message>
        <source>Weight travel</source>
        <translation>Weg der Gewichte</translation>
    </message>
    <message>
        <source>layer 1 has hardly moved, by 0.00012 times its length; layer 6 most, by 0.0012</source>
        <translation>Schicht 1 hat sich kaum bewegt, um das 0.00012-Fache ihrer Länge; Schicht 6 am meisten, um das 0.0012-Fache</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>Schicht 20 · softplus</translation>
    </message>
    <message>
        <source>way from the start</source>
        <translation>Weg seit dem Anfang</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>started at zero</source>
        <translation>begann bei null</translation>
    </message>
</context>
<context>
    <name>TrialsPanel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Train all runs in the background</source>
        <translation>Alle Läufe im Hintergrund trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the runs rest; the main run is not touched</source>
        <translation>Die Läufe ruhen lassen; der Hauptlauf bleibt unberührt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the runs; what there is stays in sight</source>
        <translation>Die Läufe anhalten; was es gibt, bleibt zu sehen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How long each run is trained</source>
        <translation>Wie lange jeder Lauf trainiert wird</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Fortschritt der Läufe</translation>
    </message>
    <message>
        <source>it must be from 0 to {0}</source>
        <translation>es muss zwischen 0 und {0} liegen</translation>
    </message>
    <message>
        <source>Epochs: one at least is needed.</source>
        <translation>Epochen: mindestens eine ist nötig.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is nothing yet: press Start.</source>
        <translation>Noch gibt es nichts: Start drücken.</translation>
    </message>
</context>
<context>
    <name>TrianglePanel</name>
    <message>
        <source>Each dot is a sample; training drives it to the corner of its class</source>
        <translation>Jeder Punkt ist ein Beispiel; das Training treibt ihn in die Ecke seiner Klasse</translation>
    </message>
    <message>
        <source>The rows the network trains on, or rows it never sees</source>
        <translation>Die Zeilen, mit denen das Netz trainiert, oder solche, die es nie sieht</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Draw the way that each dot has come</source>
        <translation>Den Weg zeichnen, den jeder Punkt genommen hat</translation>
    </message>
    <message>
        <source>Class of corner {0}</source>
        <translation>Klasse der Ecke {0}</translation>
    </message>
    <message>
        <source>Which class has this corner of the triangle</source>
        <translation>Welche Klasse diese Ecke des Dreiecks hat</translation>
    </message>
    <message>
        <source>Probability triangle</source>
        <translation>Wahrscheinlichkeitsdreieck</translation>
    </message>
</context>
<context>
    <name>TriangleView</name>
    <message>
        <source>p({0}) = 1</source>
        <translation>p({0}) = 1</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>{name}: Enter sets it, Escape leaves it</source>
        <translation>{name}: Eingabetaste setzt es, Escape lässt es</translation>
    </message>
    <message>
        <source>it must be between −1e30 and 1e30</source>
        <translation>es muss zwischen −1e30 und 1e30 liegen</translation>
    </message>
</context>
<context>
    <name>VanishingHeadline</name>
    <message>
        <source>the gradient is not finite</source>
        <translation>der Gradient ist nicht endlich</translation>
    </message>
    <message>
        <source>One layer only: there is nothing for the gradient to vanish through</source>
        <translation>Nur eine Schicht: es gibt nichts, worin der Gradient verschwinden könnte</translation>
    </message>
    <message>
        <source>layer 1 receives no gradient at all: every one is exactly zero</source>
        <translation>Schicht 1 bekommt gar keinen Gradienten: jeder ist genau null</translation>
    </message>
    <message>
        <source>the last layer&apos;s gradient is exactly zero: nothing is sent back</source>
        <translation>der Gradient der letzten Schicht ist genau null: nichts wird zurückgeschickt</translation>
    </message>
    <message>
        <source>layer 1 receives {0} of the last layer&apos;s gradient ({1} decades)</source>
        <translation>Schicht 1 erhält {0} des Gradienten der letzten ({1} Dekaden)</translation>
    </message>
    <message>
        <source>layer 1 receives {0} times the last layer&apos;s gradient: about the same</source>
        <translation>Schicht 1 erhält das {0}-Fache des Gradienten der letzten: etwa gleich viel</translation>
    </message>
    <message>
        <source>layer 1 receives {0} times the last layer&apos;s gradient ({1} decades)</source>
        <translation>Schicht 1 erhält das {0}-Fache des Gradienten der letzten ({1} Dekaden)</translation>
    </message>
</context>
<context>
    <name>VanishingSentences</name>
    <message>
        <source>0 in this batch</source>
        <translation>0 in diesem Stapel</translation>
    </message>
    <message>
        <source>1 of {1} values of z is not finite</source>
        <translation>1 von {1} Werten von z ist nicht endlich</translation>
    </message>
    <message>
        <source>1 start: each layer learns {1} times as fast as the one before</source>
        <translation>1 Anfang: jede Schicht lernt {1}-mal so schnell wie die davor</translation>
    </message>
    <message>
        <source>A plane through {0} dimensions is their shadow, not the landscape.</source>
        <translation>Eine Ebene durch {0} Dimensionen ist ihr Schatten, nicht die Landschaft.</translation>
    </message>
    <message>
        <source>A shadow of {0} dimensions</source>
        <translation>Schatten von {0} Dimensionen</translation>
    </message>
    <message>
        <source>All weights that may move are zero: no direction has a length</source>
        <translation>Alle Gewichte, die sich bewegen dürfen, sind null: keine Richtung hat eine Länge</translation>
    </message>
    <message>
        <source>Coarse: finer while the run rests.</source>
        <translation>Grob: feiner, während der Lauf ruht.</translation>
    </message>
    <message>
        <source>Frozen layers stay.</source>
        <translation>Eingefrorene Schichten bleiben.</translation>
    </message>
    <message>
        <source>How fast does each layer learn? Press Measure</source>
        <translation>Wie schnell lernt jede Schicht? Messen zeigt es</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>Neurons that stay, their weights being zero: {0}.</source>
        <translation>Neuronen, die bleiben, weil ihre Gewichte null sind: {0}.</translation>
    </message>
    <message>
        <source>No hidden layer: the error signal p − y has no way to go</source>
        <translation>Keine verdeckte Schicht: das Fehlersignal p − y hat keinen Weg</translation>
    </message>
    <message>
        <source>No weight has moved yet: press Space to train</source>
        <translation>Noch hat sich kein Gewicht bewegt: die Leertaste startet das Training</translation>
    </message>
    <message>
        <source>Nothing moves: every layer on the plane is frozen</source>
        <translation>Nichts bewegt sich: jede Schicht auf der Ebene ist eingefroren</translation>
    </message>
    <message>
        <source>One layer only: there is nothing for the gradient to vanish through</source>
        <translation>Nur eine Schicht: es gibt nichts, worin der Gradient verschwinden könnte</translation>
    </message>
    <message>
        <source>One neuron: there is nothing to multiply</source>
        <translation>Ein Neuron: es gibt nichts zu multiplizieren</translation>
    </message>
    <message>
        <source>RMS {0}</source>
        <translation>RMS {0}</translation>
    </message>
    <message>
        <source>RMS {0} · {1} % zero</source>
        <translation>RMS {0} · {1} % null</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The run has gone nowhere yet: train it, or choose random directions</source>
        <translation>Der Lauf ist noch nirgends gewesen: trainieren Sie ihn, oder wählen Sie zufällige Richtungen</translation>
    </message>
    <message>
        <source>The two directions hold {0} of the way.</source>
        <translation>Die zwei Richtungen enthalten {0} des Wegs.</translation>
    </message>
    <message>
        <source>There is one direction only: across it nothing changes.</source>
        <translation>Es gibt nur eine Richtung: quer zu ihr ändert sich nichts.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>all 0</source>
        <translation>alle 0</translation>
    </message>
    <message>
        <source>all zero in this batch</source>
        <translation>alle null in diesem Stapel</translation>
    </message>
    <message>
        <source>below each layer the error of back-propagation: at most {0}</source>
        <translation>unter jeder Schicht der Fehler der Rückpropagation: höchstens {0}</translation>
    </message>
    <message>
        <source>below each layer: how far back-propagation is from differences</source>
        <translation>unter jeder Schicht: wie weit die Rückpropagation von Differenzen abweicht</translation>
    </message>
    <message>
        <source>both exactly 0</source>
        <translation>beide genau 0</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>dead units {0} of {1}</source>
        <translation>tote Neuronen {0} von {1}</translation>
    </message>
    <message>
        <source>dead: 0 for all data</source>
        <translation>tot: 0 für alle Daten</translation>
    </message>
    <message>
        <source>dead: all zero</source>
        <translation>tot: alle null</translation>
    </message>
    <message>
        <source>differs by {0}</source>
        <translation>Unterschied {0}</translation>
    </message>
    <message>
        <source>epoch {0}, {1}: {2}</source>
        <translation>Epoche {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>error {0}</source>
        <translation>Fehler {0}</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>genau 0</translation>
    </message>
    <message>
        <source>layer 1 has received no gradient so far</source>
        <translation>Schicht 1 hat bisher keinen Gradienten bekommen</translation>
    </message>
    <message>
        <source>layer 1 over the last layer: {0} at the start, {1} now</source>
        <translation>Schicht 1 zur letzten Schicht: {0} am Anfang, {1} jetzt</translation>
    </message>
    <message>
        <source>mean of {0} starts: each layer learns {1} times as fast as the one before</source>
        <translation>Mittel von {0} Anfängen: jede Schicht lernt {1}-mal so schnell wie die davor</translation>
    </message>
    <message>
        <source>no gradient at all reaches the first bias</source>
        <translation>den ersten Bias erreicht gar kein Gradient</translation>
    </message>
    <message>
        <source>no slope {0}</source>
        <translation>ohne Steigung {0}</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>sample {0}</source>
        <translation>Beispiel {0}</translation>
    </message>
    <message>
        <source>saturated {0}</source>
        <translation>gesättigt {0}</translation>
    </message>
    <message>
        <source>step {0}: both ways agree in all layers; {1} weights compared</source>
        <translation>Schritt {0}: beide Wege stimmen in allen Schichten überein; {1} Gewichte verglichen</translation>
    </message>
    <message>
        <source>step {0}: the two ways differ in {1}; a kink of f close to z can do that</source>
        <translation>Schritt {0}: die Wege unterscheiden sich in {1}; ein Knick von f nahe bei z kann das bewirken</translation>
    </message>
    <message>
        <source>the first bias receives exactly the last one&apos;s gradient</source>
        <translation>der erste Bias erhält genau den Gradienten des letzten</translation>
    </message>
    <message>
        <source>the first bias receives {0} times the last one&apos;s gradient</source>
        <translation>der erste Bias erhält das {0}-Fache des Gradienten des letzten</translation>
    </message>
    <message>
        <source>the first output receives {0} times the last one&apos;s gradient</source>
        <translation>die erste Ausgabe bekommt das {0}-Fache des Gradienten der letzten</translation>
    </message>
    <message>
        <source>the last bias receives {0} times the first one&apos;s gradient</source>
        <translation>der letzte Bias erhält das {0}-Fache des Gradienten des ersten</translation>
    </message>
    <message>
        <source>{0} has hardly moved, by {1} times its length; {2} most, by {3}</source>
        <translation>{0} hat sich kaum bewegt, um das {1}-Fache ihrer Länge; {2} am meisten, um das {3}-Fache</translation>
    </message>
    <message>
        <source>{0} has moved least, by {1} times its length; {2} most, by {3}</source>
        <translation>{0} hat sich am wenigsten bewegt, um das {1}-Fache ihrer Länge; {2} am meisten, um das {3}-Fache</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}</source>
        <translation>{0}: Verlust hier {1}; auf dieser Ebene von {2} bis {3}</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}: a plateau</source>
        <translation>{0}: Verlust hier {1}; auf dieser Ebene von {2} bis {3}: ein Plateau</translation>
    </message>
    <message>
        <source>{0} loss: not finite here</source>
        <translation>{0}: Verlust hier nicht endlich</translation>
    </message>
    <message>
        <source>{0} of {1} values of z are not finite</source>
        <translation>{0} von {1} Werten von z sind nicht endlich</translation>
    </message>
    <message>
        <source>{0} · {1} % zero</source>
        <translation>{0} · {1} % null</translation>
    </message>
    <message>
        <source>{0}, {1} → {2}:  {3}</source>
        <translation>{0}, {1} → {2}:  {3}</translation>
    </message>
    <message>
        <source>{0}: mean |f′| {1}</source>
        <translation>{0}: Mittel |f′| {1}</translation>
    </message>
    <message>
        <source>{0}: no error signal arrives in layer 1 at all</source>
        <translation>{0}: in Schicht 1 kommt gar kein Fehlersignal an</translation>
    </message>
    <message>
        <source>{0}: the error signal is not finite, or exactly zero</source>
        <translation>{0}: das Fehlersignal ist nicht endlich, oder genau null</translation>
    </message>
    <message>
        <source>{0}: the gradient is not finite</source>
        <translation>{0}: der Gradient ist nicht endlich</translation>
    </message>
    <message>
        <source>{0}: {1} of the error signal arrives in layer 1 ({2} decades)</source>
        <translation>{0}: {1} des Fehlersignals kommt in Schicht 1 an ({2} Dekaden)</translation>
    </message>
    <message>
        <source>{0}: {1} times the error signal arrives in layer 1 ({2} decades)</source>
        <translation>{0}: das {1}-Fache des Fehlersignals kommt in Schicht 1 an ({2} Dekaden)</translation>
    </message>
    <message>
        <source>{0}: {1} times the error signal arrives in layer 1: about all of it</source>
        <translation>{0}: das {1}-Fache des Fehlersignals kommt in Schicht 1 an: fast alles</translation>
    </message>
</context>
<context>
    <name>VariationMenu</name>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>residual links</source>
        <translation>Residual-Verbindungen</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Initialisierer</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layer(s)</source>
        <translation>
            <numerusform>%n verdeckte Schicht</numerusform>
            <numerusform>%n verdeckte Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
</context>
<context>
    <name>WeightMatrix</name>
    <message>
        <source>to neuron</source>
        <translation>zu Neuron</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
</context>
<context>
    <name>WeightsPanel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Whose weights to show</source>
        <translation>Wessen Gewichte gezeigt werden</translation>
    </message>
    <message>
        <source>Blue weights raise the neuron, orange ones lower it; hover to read one</source>
        <translation>Blaue Gewichte heben das Neuron, orange senken es; die Maus liest eines ab</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Into layer {0}</source>
        <translation>In Schicht {0}</translation>
    </message>
    <message>
        <source>Into the outputs</source>
        <translation>In die Ausgaben</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Back to the same initial parameters.</source>
        <translation>Zurück zu denselben Anfangsparametern.</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
</context>
<context>
    <name>WorkingLines</name>
    <message>
        <source>a = f(z) + residual link = {value} + {carried} = {a}</source>
        <translation>a = f(z) + Residualverbindung = {value} + {carried} = {a}</translation>
    </message>
    <message>
        <source>scaled first: {name} ({value} − {offset}) ÷ {divisor} = {scaled}</source>
        <translation>zuerst skaliert: {name} ({value} − {offset}) ÷ {divisor} = {scaled}</translation>
    </message>
    <message>
        <source>scaled back: {name} = {a} · {spread} + {mean} = {value}</source>
        <translation>zurückskaliert: {name} = {a} · {spread} + {mean} = {value}</translation>
    </message>
</context>
<context>
    <name>WorksheetExport</name>
    <message>
        <source>Open a lesson first: its worksheet is saved then.</source>
        <translation>Zuerst eine Lektion öffnen: dann wird ihr Arbeitsblatt gespeichert.</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>Save lecturer&apos;s copy</source>
        <translation>Exemplar für Lehrende speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the worksheet …</source>
        <translation>Das Arbeitsblatt wird gemacht …</translation>
    </message>
    <message>
        <source>The worksheet was not made: {reason}</source>
        <translation>Das Arbeitsblatt wurde nicht gemacht: {reason}</translation>
    </message>
    <message>
        <source>Saved the worksheet as {name}.</source>
        <translation>Das Arbeitsblatt als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>A picture is on the clipboard: save it in a folder with one folder a class, and import that folder.</source>
        <translation>In der Zwischenablage liegt ein Bild: Speichern Sie es in einem Ordner mit einem Ordner je Klasse und importieren Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>An address is on the clipboard: save what is there, and import it.</source>
        <translation>In der Zwischenablage liegt eine Adresse: Speichern Sie, was dort ist, und importieren Sie es.</translation>
    </message>
    <message>
        <source>Neither an experiment nor a table is on the clipboard. Copy an experiment (a link begins with {scheme} and JSON with a brace), the cells of a spreadsheet, two rows at least, or a file.</source>
        <translation>In der Zwischenablage liegt weder ein Experiment noch eine Tabelle. Kopieren Sie ein Experiment (ein Link beginnt mit {scheme}, JSON mit einer Klammer), die Zellen einer Tabellenkalkulation, mindestens zwei Zeilen, oder eine Datei.</translation>
    </message>
    <message>
        <source>Several files are on the clipboard: copy one of them, or a folder.</source>
        <translation>In der Zwischenablage liegen mehrere Dateien: Kopieren Sie eine davon oder einen Ordner.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: save it as a file and import that.</source>
        <translation>Das ist zu viel für die Zwischenablage: Speichern Sie es als Datei und importieren Sie diese.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Close this window and change nothing</source>
        <translation>Dieses Fenster schließen und nichts ändern</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Panels that share one place; drag a tab away to see two of them side by side.</source>
        <translation>Ansichten, die sich einen Platz teilen; zieht man einen Reiter heraus, sind zwei nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Classes: {names}.</source>
        <translation>Klassen: {names}.</translation>
    </message>
    <message>
        <source>Each row is an image of {height} × {width}, drawn as the digits are.</source>
        <translation>Jede Zeile ist ein Bild aus {height} × {width} Punkten, gezeichnet wie die Ziffern.</translation>
    </message>
    <message>
        <source>Every number is scaled to the mean 0 and the standard deviation 1 of the training rows.</source>
        <translation>Jede Zahl wird auf den Mittelwert 0 und die Standardabweichung 1 der Trainingszeilen gebracht.</translation>
    </message>
    <message>
        <source>Every number, and the one to predict, is scaled to the mean 0 and the standard deviation 1 of the training rows.</source>
        <translation>Jede Zahl, auch die vorherzusagende, wird auf den Mittelwert 0 und die Standardabweichung 1 der Trainingszeilen gebracht.</translation>
    </message>
    <message>
        <source>Grey values are divided by {white:g}.</source>
        <translation>Grauwerte werden durch {white:g} geteilt.</translation>
    </message>
    <message>
        <source>It begins with {count} of them, evenly from all; “Samples” changes that.</source>
        <translation>Begonnen wird mit {count} davon, gleichmäßig aus allen; „Beispiele“ ändert das.</translation>
    </message>
    <message>
        <source>So few rows are all trained on; “Split” in the data keeps some for a test.</source>
        <translation>So wenige Zeilen werden alle trainiert; „Aufteilung“ bei den Daten behält einige für einen Test.</translation>
    </message>
    <message>
        <source>Words go in as one input each, 1 or 0 (one-hot): {count} inputs.</source>
        <translation>Jedes Wort ist eine eigene Eingabe, 1 oder 0 (one-hot): {count} Eingaben.</translation>
    </message>
    <message>
        <source>{name}: 1 row, {columns} columns, {encoding}.</source>
        <translation>{name}: 1 Zeile, {columns} Spalten, {encoding}.</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns, {encoding}.</source>
        <translation>{name}: {rows} Zeilen, {columns} Spalten, {encoding}.</translation>
    </message>
    <message>
        <source>{rows} rows with one feature will be learnt from.</source>
        <translation>Gelernt wird aus {rows} Zeilen mit einem Merkmal.</translation>
    </message>
    <message>
        <source>{rows} rows with {features} features will be learnt from.</source>
        <translation>Gelernt wird aus {rows} Zeilen mit {features} Merkmalen.</translation>
    </message>
    <message>
        <source>“{name}” from {low:g} to {high:g} is predicted as a number.</source>
        <translation>„{name}“ von {low:g} bis {high:g} wird als Zahl vorhergesagt.</translation>
    </message>
</context>
<context>
    <name>labs</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Build a network, press Play and watch how it learns.</source>
        <translation>Ein Netz bauen, Start drücken und zusehen, wie es lernt.</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>Verschwindender Gradient</translation>
    </message>
    <message>
        <source>Vanishing</source>
        <translation>Verschwindend</translation>
    </message>
    <message>
        <source>Why deep sigmoid networks do not learn, layer by layer, and what cures it.</source>
        <translation>Warum tiefe Sigmoid-Netze nicht lernen, Schicht für Schicht, und was hilft.</translation>
    </message>
    <message>
        <source>Softmax and cross-entropy</source>
        <translation>Softmax und Kreuzentropie</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From logits to probabilities to the loss and back, for one sample at a time.</source>
        <translation>Von Logits zu Wahrscheinlichkeiten zum Verlust und zurück, ein Beispiel nach dem anderen.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>When a network knows its training points by heart, and the remedies.</source>
        <translation>Wenn ein Netz seine Trainingspunkte auswendig kann, und was dagegen hilft.</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>The same start, data and batches with one field different, step by step.</source>
        <translation>Derselbe Anfang, dieselben Daten und Batches mit einem anderen Feld, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Gradients on one scale</source>
        <translation>Gradienten auf einer Skala</translation>
    </message>
    <message>
        <source>Read the figures from the output down to layer 1: each is a few times smaller than the one before. Then switch to own scales, and the trouble is gone from the picture but not from the network.</source>
        <translation>Lesen Sie die Zahlen von der Ausgabe bis hinab zu Schicht 1: jede ist ein paarmal kleiner als die davor. Schalten Sie dann auf eigene Skalen um, und das Problem ist aus dem Bild verschwunden, aber nicht aus dem Netz.</translation>
    </message>
    <message>
        <source>The chain rule as an account</source>
        <translation>Die Kettenregel als Abrechnung</translation>
    </message>
    <message>
        <source>Each row multiplies what is left by the slopes and the weights of one layer. The slopes of a sigmoid are at most 1/4: the mark shows what they alone would let through.</source>
        <translation>Jede Zeile multipliziert, was übrig ist, mit den Steigungen und den Gewichten einer Schicht. Die Steigungen von Sigmoid sind höchstens 1/4: die Marke zeigt, was sie allein durchließen.</translation>
    </message>
    <message>
        <source>Where the activations lie</source>
        <translation>Wo die Aktivierungen liegen</translation>
    </message>
    <message>
        <source>The histogram shows where z falls on the curve, and so which slope it gets. Choose another layer, train, and watch the saturated share.</source>
        <translation>Das Histogramm zeigt, wohin z auf der Kurve fällt, und damit, welche Steigung es bekommt. Wählen Sie eine andere Schicht, trainieren Sie, und beobachten Sie den gesättigten Anteil.</translation>
    </message>
    <message>
        <source>How far the weights travel</source>
        <translation>Wie weit die Gewichte wandern</translation>
    </message>
    <message>
        <source>Press Play: the output&apos;s weights wander off while those of the first layers hardly leave their place. Open the same with ReLU, and all layers travel.</source>
        <translation>Drücken Sie Start: die Gewichte der Ausgabe wandern davon, während die der ersten Schichten kaum von der Stelle kommen. Öffnen Sie dasselbe mit ReLU, und alle Schichten wandern.</translation>
    </message>
    <message>
        <source>Plateau and slope</source>
        <translation>Plateau und Hang</translation>
    </message>
    <message>
        <source>The loss around the present weights. Choose “layer 1 only”: the picture has one colour, because nothing that layer does changes the loss.</source>
        <translation>Der Verlust um die jetzigen Gewichte. Wählen Sie „nur Schicht 1“: Das Bild hat eine Farbe, weil nichts, was diese Schicht tut, den Verlust ändert.</translation>
    </message>
    <message>
        <source>Is the gradient right?</source>
        <translation>Stimmt der Gradient?</translation>
    </message>
    <message>
        <source>Press “Prove it”: single weights are moved a little, and the change of the loss is compared with back-propagation. The tiny gradients of the first layers are no fault of the computation.</source>
        <translation>Drücken Sie „Beweisen“: einzelne Gewichte werden ein wenig bewegt, und die Änderung des Verlusts wird mit der Rückpropagation verglichen. Die winzigen Gradienten der ersten Schichten sind kein Rechenfehler.</translation>
    </message>
    <message>
        <source>Nielsen&apos;s table</source>
        <translation>Nielsens Tabelle</translation>
    </message>
    <message>
        <source>Press Measure: digits, two to four hidden layers, a hundred starts. Each layer learns about five times as fast as the one before it, as in the book.</source>
        <translation>Drücken Sie Messen: Ziffern, zwei bis vier verdeckte Schichten, hundert Anfänge. Jede Schicht lernt etwa fünfmal so schnell wie die davor, wie im Buch.</translation>
    </message>
    <message>
        <source>A chain of single neurons</source>
        <translation>Eine Kette einzelner Neuronen</translation>
    </message>
    <message>
        <source>Make the chain deeper and see one factor more in the product. Then hold z at 0 and raise the weight to 100: each neuron multiplies by 25, and the gradient explodes.</source>
        <translation>Machen Sie die Kette tiefer, und ein Faktor mehr steht im Produkt. Halten Sie dann z bei 0 und erhöhen Sie das Gewicht auf 100: jedes Neuron multipliziert mit 25, und der Gradient explodiert.</translation>
    </message>
    <message>
        <source>From scores to the loss, step by step</source>
        <translation>Von den Rohwerten zum Verlust, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Move over the points of the map and read each row from left to right: logit, exponential, probability, target, what is sent back. Press Play and watch p − y shrink.</source>
        <translation>Fahren Sie über die Punkte der Karte und lesen Sie jede Zeile von links nach rechts: Logit, Exponential, Wahrscheinlichkeit, Ziel, was zurückgeschickt wird. Drücken Sie Start und sehen Sie p − y schrumpfen.</translation>
    </message>
    <message>
        <source>Drag the logits</source>
        <translation>Logits ziehen</translation>
    </message>
    <message>
        <source>Drag one bar and all probabilities move, for their sum stays 1. Add 5 to all, and nothing moves; press “Confidently wrong” and compare the two gradients.</source>
        <translation>Ziehen Sie an einem Balken, und alle Wahrscheinlichkeiten bewegen sich, denn ihre Summe bleibt 1. Zählen Sie zu allen 5, und nichts bewegt sich; drücken Sie „Sicher falsch“ und vergleichen Sie die beiden Gradienten.</translation>
    </message>
    <message>
        <source>The triangle of probabilities</source>
        <translation>Das Dreieck der Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Every sample is a dot: near a corner the network is sure, in the middle it guesses. Press Play with the trails on, and see which dots take the wrong way first.</source>
        <translation>Jedes Beispiel ist ein Punkt: nahe einer Ecke ist das Netz sicher, in der Mitte rät es. Drücken Sie Start bei eingeschalteten Spuren und sehen Sie, welche Punkte zuerst in die falsche Richtung gehen.</translation>
    </message>
    <message>
        <source>Cross-entropy against squared error</source>
        <translation>Kreuzentropie gegen quadratischen Fehler</translation>
    </message>
    <message>
        <source>On the left each sample&apos;s cost, on the right the gradient that it sends back. Pick out the confident and wrong: the squared error hardly moves them.</source>
        <translation>Links die Kosten jedes Beispiels, rechts der Gradient, den es zurückschickt. Greifen Sie die sicher falschen heraus: der quadratische Fehler bewegt sie kaum.</translation>
    </message>
    <message>
        <source>One neuron, badly wrong</source>
        <translation>Ein Neuron, gründlich falsch</translation>
    </message>
    <message>
        <source>The neuron says 0.98 and should say 0: by squared error it hardly learns for a hundred epochs. By cross-entropy it learns fastest where it is most wrong.</source>
        <translation>Das Neuron sagt 0.98 und soll 0 sagen: mit dem quadratischen Fehler lernt es hundert Epochen lang kaum. Mit der Kreuzentropie lernt es dort am schnellsten, wo es am falschesten ist.</translation>
    </message>
    <message>
        <source>Why one output a class</source>
        <translation>Warum eine Ausgabe je Klasse</translation>
    </message>
    <message>
        <source>Train both: the same points with one output a class, and with one output that is to be the number of the class. The latter takes class 2 for 1 and 3, only because 2 lies between them.</source>
        <translation>Trainieren Sie beide: dieselben Punkte mit einer Ausgabe je Klasse und mit einer einzigen, die die Nummer der Klasse sein soll. Letztere hält Klasse 2 für 1 und 3, nur weil 2 dazwischen liegt.</translation>
    </message>
    <message>
        <source>Entropy by hand</source>
        <translation>Entropie von Hand</translation>
    </message>
    <message>
        <source>Drag the truth p or the belief q: cross-entropy is entropy plus what the wrong belief costs. Make both equal, and the divergence is 0.</source>
        <translation>Ziehen Sie an der Wahrheit p oder der Annahme q: die Kreuzentropie ist die Entropie plus das, was die falsche Annahme kostet. Machen Sie beide gleich, und die Divergenz ist 0.</translation>
    </message>
    <message>
        <source>What guessing costs</source>
        <translation>Was Raten kostet</translation>
    </message>
    <message>
        <source>The dashed line at ln 3 is the loss of a network that gives every class a third. Whatever lies above it is worse than guessing, however sure it is.</source>
        <translation>Die gestrichelte Linie bei ln 3 ist der Verlust eines Netzes, das jeder Klasse ein Drittel gibt. Was darüber liegt, ist schlechter als Raten, so sicher es auch auftritt.</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Das Netz fragen</translation>
    </message>
    <message>
        <source>Move a slider and see the answer change, then choose “One neuron” and check it with a pocket calculator. “One step” shows how one weight changes by its gradient.</source>
        <translation>Einen Regler bewegen und sehen, wie sich die Antwort ändert, dann „Ein Neuron“ wählen und mit dem Taschenrechner nachrechnen. „Ein Schritt“ zeigt, wie sich ein Gewicht durch seinen Gradienten ändert.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Train for a few seconds, then draw: the bars answer with every stroke. The small picture is all that the network sees.</source>
        <translation>Trainieren Sie ein paar Sekunden, und zeichnen Sie dann: die Balken antworten mit jedem Strich. Das kleine Bild ist alles, was das Netz sieht.</translation>
    </message>
    <message>
        <source>Which are taken for which</source>
        <translation>Welche für welche gehalten werden</translation>
    </message>
    <message>
        <source>Train, then click a cell off the diagonal to see its samples. Click a sample, and the ledger shows how sure the network was of the wrong class.</source>
        <translation>Trainieren Sie, und klicken Sie dann eine Zelle neben der Diagonale an, um ihre Beispiele zu sehen. Ein Klick auf ein Beispiel, und die Softmax-Tabelle zeigt, wie sicher das Netz sich der falschen Klasse war.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausg.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>There is no panel or lab called {names} here.</source>
        <translation>Eine Ansicht oder ein Labor namens {names} gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation>minus unendlich</translation>
    </message>
</context>
<context>
    <name>placing</name>
    <message>
        <source>Show the tabs before these</source>
        <translation>Die Reiter davor zeigen</translation>
    </message>
    <message>
        <source>Show the tabs after these</source>
        <translation>Die Reiter dahinter zeigen</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>does not learn</source>
        <translation>lernt nicht</translation>
    </message>
    <message>
        <source>explodes</source>
        <translation>explodiert</translation>
    </message>
    <message>
        <source>overfits</source>
        <translation>überangepasst</translation>
    </message>
    <message>
        <source>underfits</source>
        <translation>unterangepasst</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A drawn {label} is learnt from now on, {count} drawn in all.</source>
        <translation>Eine gezeichnete {label} wird ab jetzt gelernt, {count} Gezeichnete insgesamt.</translation>
    </message>
    <message>
        <source>A hidden layer is added; all other weights are kept.</source>
        <translation>Eine verdeckte Schicht kommt dazu; alle anderen Gewichte bleiben.</translation>
    </message>
    <message>
        <source>A hidden layer is removed; all other weights are kept.</source>
        <translation>Eine verdeckte Schicht fällt weg; alle anderen Gewichte bleiben.</translation>
    </message>
    <message>
        <source>A second process could not be started: the runs take longer, one after the other.</source>
        <translation>Ein zweiter Prozess ließ sich nicht starten: Die Läufe dauern länger, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Another data set of the same shape; the network goes on from what it has learnt.</source>
        <translation>Andere Daten derselben Form; das Netz geht von dem aus weiter, was es gelernt hat.</translation>
    </message>
    <message>
        <source>Another number of classes: training starts again.</source>
        <translation>Eine andere Zahl von Klassen: das Training beginnt neu.</translation>
    </message>
    <message>
        <source>Another task: training starts again from new weights.</source>
        <translation>Eine andere Aufgabe: das Training beginnt neu mit neuen Gewichten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Batches of {size} from now on.</source>
        <translation>Ab jetzt Batches von {size}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>Entscheidungskarte</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epoch {epoch}, layer {layer}: overflow of the {where} at step {step:,} (learning rate {rate:g}). The run is back at the end of epoch {kept:,}, the last with a finite loss; try a tenth of the rate.</source>
        <translation>Epoche {epoch}, Schicht {layer}: Überlauf in Schritt {step:,}, und zwar: {where} (Lernrate {rate:g}). Der Lauf steht wieder am Ende von Epoche {kept:,}, der letzten mit endlichem Loss; ein Zehntel der Rate versuchen.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: training {train}, test {test}.</source>
        <translation>Epoche {epoch}: Training {train}, Test {test}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {share} of the points shown are answered rightly.</source>
        <translation>Epoche {epoch}: {share} der gezeigten Punkte sind richtig beantwortet.</translation>
    </message>
    <message>
        <source>Gradients are no longer clipped.</source>
        <translation>Gradienten werden nicht mehr gekappt.</translation>
    </message>
    <message>
        <source>Gradients longer than {value:g} are shortened to it from the next step on.</source>
        <translation>Gradienten länger als {value:g} werden ab dem nächsten Schritt darauf gekürzt.</translation>
    </message>
    <message>
        <source>Gradients, layer by layer</source>
        <translation>Gradienten, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Hidden layer {number} drops {share:.0%} from the next step on.</source>
        <translation>Die verdeckte Schicht {number} lässt ab dem nächsten Schritt {share:.0%} weg.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has 1 neuron switched off.</source>
        <translation>In der verdeckten Schicht {number} ist 1 Neuron ausgeschaltet.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has 1 neuron; other weights are kept.</source>
        <translation>Die verdeckte Schicht {number} hat 1 Neuron; die anderen Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has no neurons switched off.</source>
        <translation>In der verdeckten Schicht {number} ist kein Neuron ausgeschaltet.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has {off} neurons switched off.</source>
        <translation>In der verdeckten Schicht {number} sind {off} Neuronen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has {units} neurons; other weights are kept.</source>
        <translation>Die verdeckte Schicht {number} hat {units} Neuronen; die anderen Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is no longer normalised; its weights and biases have taken that over, so the network says what it said.</source>
        <translation>Die verdeckte Schicht {number} wird nicht mehr normalisiert; ihre Gewichte und Bias-Werte haben das übernommen, das Netz sagt also, was es gesagt hat.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is normalised over each batch from the next step on; its weights are kept, and its running averages begin with the training rows.</source>
        <translation>Die verdeckte Schicht {number} wird ab dem nächsten Schritt über jeden Batch normalisiert; ihre Gewichte bleiben, und ihre laufenden Mittelwerte beginnen mit den Trainingszeilen.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is {name} now; all weights are kept.</source>
        <translation>Die verdeckte Schicht {number} ist jetzt {name}; alle Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Hidden layer {number} keeps its weights from now on; the run goes on.</source>
        <translation>Die verdeckte Schicht {number} behält ab jetzt ihre Gewichte; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Hidden layer {number} learns again; the run goes on.</source>
        <translation>Die verdeckte Schicht {number} lernt wieder; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Hidden layer {number} adds its inputs no longer; all other weights are kept.</source>
        <translation>Verdeckte Schicht {number} addiert ihre Eingaben nicht mehr; alle anderen Gewichte bleiben.</translation>
    </message>
    <message>
        <source>0 pictures found; two at least are needed</source>
        <translation>0 Bilder gefunden; mindestens zwei sind nötig</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>1 column is left out: {most:,} inputs at most can go in.</source>
        <translation>1 Spalte bleibt weg: Höchstens {most:,} Eingaben können hinein.</translation>
    </message>
    <message>
        <source>1 file can not be read and left out: {names}.</source>
        <translation>1 Datei kann nicht gelesen werden und ist weggelassen: {names}.</translation>
    </message>
    <message>
        <source>1 layer, {parameters} weights and biases.</source>
        <translation>1 Schicht, {parameters} Gewichte und Biases.</translation>
    </message>
    <message>
        <source>1 line above the rows that begins with {mark} is a comment and left out.</source>
        <translation>1 Zeile über den Daten, die mit {mark} beginnt, ist ein Kommentar und wird weggelassen.</translation>
    </message>
    <message>
        <source>1 missing cell filled with the mean of the column over all rows.</source>
        <translation>1 fehlende Zelle mit dem Mittel der Spalte über alle Zeilen gefüllt.</translation>
    </message>
    <message>
        <source>1 missing cell is taken as the mean of the training rows.</source>
        <translation>1 fehlende Zelle gilt als das Mittel der Trainingszeilen.</translation>
    </message>
    <message>
        <source>1 missing word: all inputs of it are 0.</source>
        <translation>1 fehlendes Wort: Alle seine Eingaben sind 0.</translation>
    </message>
    <message>
        <source>1 picture found; two at least are needed</source>
        <translation>1 Bild gefunden; mindestens zwei sind nötig</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 row is held out: peeking needs {peeked} to look at and {sealed} sealed ones. Train on fewer rows or make more data.</source>
        <translation>1 Zeile ist zurückgelegt: Spicken braucht {peeked} zum Ansehen und {sealed} versiegelte. Trainieren Sie mit weniger Zeilen oder erzeugen Sie mehr Daten.</translation>
    </message>
    <message>
        <source>1 row is there before: rows that occur more than once lie in the training and in the test part, and what is learnt by heart looks like knowledge.</source>
        <translation>1 Zeile kommt schon vorher vor: Zeilen, die mehrfach vorkommen, liegen im Trainings- und im Testteil, und Auswendiggelerntes sieht wie Wissen aus.</translation>
    </message>
    <message>
        <source>1 row lacks “{name}”: all inputs of it are 0.</source>
        <translation>1 Zeile fehlt „{name}“: Alle Eingaben davon sind 0.</translation>
    </message>
    <message>
        <source>1 row that has more or fewer than {width} cells is left out: line {lines}.</source>
        <translation>1 Zeile mit mehr oder weniger als {width} Zellen wird weggelassen: Zeile {lines}.</translation>
    </message>
    <message>
        <source>1 row to test on can not show all {classes} classes</source>
        <translation>1 Testzeile kann nicht alle {classes} Klassen zeigen</translation>
    </message>
    <message>
        <source>1 row to train on can not show all {classes} classes</source>
        <translation>1 Trainingszeile kann nicht alle {classes} Klassen zeigen</translation>
    </message>
    <message>
        <source>1 row to validate on can not show all {classes} classes</source>
        <translation>1 Validierungszeile kann nicht alle {classes} Klassen zeigen</translation>
    </message>
    <message>
        <source>64 hexadecimal digits are wanted</source>
        <translation>64 hexadezimale Ziffern sind gefragt</translation>
    </message>
    <message>
        <source>A layer here has at most {most} neurons.</source>
        <translation>Eine Schicht hat hier höchstens {most} Neuronen.</translation>
    </message>
    <message>
        <source>A layer needs one neuron at least; Delete removes the whole layer.</source>
        <translation>Eine Schicht braucht mindestens ein Neuron; Entf entfernt die ganze Schicht.</translation>
    </message>
    <message>
        <source>A layer needs one neuron at least; remove the whole layer instead.</source>
        <translation>Eine Schicht braucht mindestens ein Neuron; entfernen Sie stattdessen die ganze Schicht.</translation>
    </message>
    <message>
        <source>A map needs two features, and only one goes in.</source>
        <translation>Eine Karte braucht zwei Merkmale, und nur eines geht hinein.</translation>
    </message>
    <message>
        <source>A network here has at most {most} hidden layers.</source>
        <translation>Ein Netz hat hier höchstens {most} verdeckte Schichten.</translation>
    </message>
    <message>
        <source>A weight or bias is a finite number, not {value}.</source>
        <translation>Ein Gewicht oder Bias ist eine endliche Zahl, nicht {value}.</translation>
    </message>
    <message>
        <source>ARFF without @data</source>
        <translation>ARFF ohne @data</translation>
    </message>
    <message>
        <source>At most {most} drawn digits can be learnt.</source>
        <translation>Höchstens {most} gezeichnete Ziffern können gelernt werden.</translation>
    </message>
    <message>
        <source>At most {most} links can be switched off one by one.</source>
        <translation>Höchstens {most} Verbindungen können einzeln ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>At most {most} points can be painted: erase some first.</source>
        <translation>Höchstens {most} Punkte können gemalt werden: Radieren Sie zuerst einige weg.</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (Chinesisch)</translation>
    </message>
    <message>
        <source>CP 949 (Korean)</source>
        <translation>CP 949 (Koreanisch)</translation>
    </message>
    <message>
        <source>Dark and light change places: what is drawn is bright, as on the pad.</source>
        <translation>Dunkel und Hell werden vertauscht: Was gezeichnet ist, ist hell, wie auf dem Zeichenfeld.</translation>
    </message>
    <message>
        <source>Dropout leaves out hidden neurons, and there are none.</source>
        <translation>Dropout lässt verdeckte Neuronen aus, und es gibt keine.</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030 (Chinesisch)</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot gleichverteilt</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He gleichverteilt</translation>
    </message>
    <message>
        <source>Hidden layer {layer} has no neuron {unit} any more.</source>
        <translation>Die verdeckte Schicht {layer} hat kein Neuron {unit} mehr.</translation>
    </message>
    <message>
        <source>Hidden layer {number} now adds its inputs to its outputs; all weights are kept.</source>
        <translation>Verdeckte Schicht {number} addiert nun ihre Eingaben zu ihren Ausgaben; alle Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Hidden layer {number} starts from {name} weights: training starts again.</source>
        <translation>Die verdeckte Schicht {number} beginnt mit Gewichten nach {name}: das Training beginnt neu.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Images and answers</source>
        <translation>Bilder und Antworten</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Input noise {value:g} from the next step on.</source>
        <translation>Eingaberauschen {value:g} ab dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>JSON, but no list of records ({{“name”: value, …}}); export it as CSV</source>
        <translation>JSON, aber keine Liste von Datensätzen ({{„Name“: Wert, …}}); exportieren Sie es als CSV</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R (Kyrillisch)</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 penalty {value:g} from the next step on.</source>
        <translation>L1-Strafe {value:g} ab dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2 penalty {value:g} from the next step on.</source>
        <translation>L2-Strafe {value:g} ab dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <source>Learning rate {value:g} from the next step on.</source>
        <translation>Lernrate {value:g} ab dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 (byte {byte}): by its letters the file is read as {encoding}. “Encoding” changes it.</source>
        <translation>Zeile {line} ist nicht UTF-8 (Byte {byte}): Nach ihren Buchstaben wird die Datei als {encoding} gelesen. „Kodierung“ ändert das.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 (byte {byte}): the file is read as Windows-1252. Look at the letters with accents.</source>
        <translation>Zeile {line} ist nicht UTF-8 (Byte {byte}): Die Datei wird als Windows-1252 gelesen. Sehen Sie die Umlaute und Akzente an.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss of this point: {loss}</source>
        <translation>Verlust dieses Punktes: {loss}</translation>
    </message>
    <message>
        <source>More data would have to be painted by hand.</source>
        <translation>Mehr Daten müssten von Hand gemalt werden.</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs a momentum above 0</source>
        <translation>der Nesterov-Schritt braucht ein Momentum über 0</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>New initial weights by {name}: training starts again.</source>
        <translation>Neue Anfangsgewichte nach {name}: das Training beginnt neu.</translation>
    </message>
    <message>
        <source>New points; the run goes on with them.</source>
        <translation>Neue Punkte; der Lauf geht mit ihnen weiter.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No row is left to judge all remedies by: train on fewer rows.</source>
        <translation>Keine Zeile bleibt, um alle Mittel daran zu messen: Trainieren Sie mit weniger Zeilen.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Noch ist nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Of {total:,} pictures the first {n:,} are read.</source>
        <translation>Von {total:,} Bildern werden die ersten {n:,} gelesen.</translation>
    </message>
    <message>
        <source>One point, opened</source>
        <translation>Ein Punkt, nachgerechnet</translation>
    </message>
    <message>
        <source>Only the first {n:,} rows are read.</source>
        <translation>Nur die ersten {n:,} Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Other inputs go in: training starts again from new weights.</source>
        <translation>Andere Eingaben: das Training beginnt neu mit neuen Gewichten.</translation>
    </message>
    <message>
        <source>Parameter {index} is a running average: it follows the batches.</source>
        <translation>Parameter {index} ist ein laufender Mittelwert: Er folgt den Batches.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peeking is judged by accuracy: choose data with classes.</source>
        <translation>Spicken wird an der Genauigkeit gemessen: Wählen Sie Daten mit Klassen.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Prediction over the plane</source>
        <translation>Vorhersage über der Ebene</translation>
    </message>
    <message>
        <source>Recorded with Neural Network Playground {version}. Everything is computed on this page, nothing is sent anywhere.</source>
        <translation>Aufgenommen mit Neural Network Playground {version}. Alles wird auf dieser Seite gerechnet, nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Sample {number} of {size} in this batch: its gradient is added; the parameters move after the last one.</source>
        <translation>Beispiel {number} von {size} in diesem Batch: sein Gradient ist dazugezählt; die Parameter bewegen sich nach dem letzten.</translation>
    </message>
    <message>
        <source>Sample {number} of {size} in this batch: its gradient is complete, and the parameters have moved by it.</source>
        <translation>Beispiel {number} von {size} in diesem Batch: der Gradient ist vollständig, und die Parameter haben sich danach bewegt.</translation>
    </message>
    <message>
        <source>Seed {seed}: training starts again from new weights.</source>
        <translation>Startwert {seed}: das Training beginnt neu mit neuen Gewichten.</translation>
    </message>
    <message>
        <source>Seeds (data / training)</source>
        <translation>Startwerte (Daten / Training)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (Japanisch)</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Zeigen, was geschah</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}; Space goes on.</source>
        <translation>Angehalten bei Epoche {epoch}; die Leertaste macht weiter.</translation>
    </message>
    <message>
        <source>Stopped early at epoch {epoch}: no better for 1 epoch; the parameters of epoch {best} are back.</source>
        <translation>Früh angehalten bei Epoche {epoch}: 1 Epoche lang nicht besser; die Parameter der Epoche {best} sind zurück.</translation>
    </message>
    <message>
        <source>Stopped early at epoch {epoch}: no better for {patience} epochs; the parameters of epoch {best} are back.</source>
        <translation>Früh angehalten bei Epoche {epoch}: {patience} Epochen lang nicht besser; die Parameter der Epoche {best} sind zurück.</translation>
    </message>
    <message>
        <source>Stopped: the training loss reached {loss:.4g}.</source>
        <translation>Angehalten: der Trainingsverlust hat {loss:.4g} erreicht.</translation>
    </message>
    <message>
        <source>That changes nothing in the experiment on the table: choose another field.</source>
        <translation>Das ändert nichts am Experiment auf dem Tisch: Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>The file has {n} sheets; “{sheet}” is read.</source>
        <translation>Die Datei hat {n} Tabellenblätter; gelesen wird „{sheet}“.</translation>
    </message>
    <message>
        <source>The first layer receives no gradient at all.</source>
        <translation>Die erste Schicht erhält gar keinen Gradienten.</translation>
    </message>
    <message>
        <source>The first layer receives {ratio} of the last layer’s gradient.</source>
        <translation>Die erste Schicht erhält {ratio} des Gradienten der letzten.</translation>
    </message>
    <message>
        <source>The first layer receives {ratio} times the last layer’s gradient.</source>
        <translation>Die erste Schicht erhält das {ratio}-Fache des Gradienten der letzten.</translation>
    </message>
    <message>
        <source>The first line says that there are {rows} rows and {features} features and the classes {names}; it is no row.</source>
        <translation>Die erste Zeile nennt {rows} Zeilen, {features} Merkmale und die Klassen {names}; sie gehört nicht zu den Daten.</translation>
    </message>
    <message>
        <source>The first line says that there are {rows} rows and {features} features; it is no row.</source>
        <translation>Die erste Zeile nennt {rows} Zeilen und {features} Merkmale; sie gehört nicht zu den Daten.</translation>
    </message>
    <message>
        <source>The first line, “sep={mark}”, names the delimiter and is no row.</source>
        <translation>Die erste Zeile, „sep={mark}“, nennt das Trennzeichen und gehört nicht zu den Daten.</translation>
    </message>
    <message>
        <source>The first of two rows of names groups the columns ({groups}); the second names them.</source>
        <translation>Die erste von zwei Namenszeilen fasst die Spalten zusammen ({groups}); die zweite benennt sie.</translation>
    </message>
    <message>
        <source>The first row numbers the columns, so it is taken as their names.</source>
        <translation>Die erste Zeile nummeriert die Spalten und gilt deshalb als ihre Namen.</translation>
    </message>
    <message>
        <source>The hidden layers stand in another order; each takes its weights along.</source>
        <translation>Die verdeckten Schichten stehen in anderer Reihenfolge; jede nimmt ihre Gewichte mit.</translation>
    </message>
    <message>
        <source>The images are made smaller, from {height} × {width} to {side} × {side}.</source>
        <translation>Die Bilder werden verkleinert, von {height} × {width} auf {side} × {side}.</translation>
    </message>
    <message>
        <source>The last row, “{first}”, sums the others up and is left out.</source>
        <translation>Die letzte Zeile, „{first}“, fasst die anderen zusammen und wird weggelassen.</translation>
    </message>
    <message>
        <source>The learning rate follows the new schedule from now on.</source>
        <translation>Die Lernrate folgt ab jetzt dem neuen Verlauf.</translation>
    </message>
    <message>
        <source>The line above the table left out, beginning “{first}”.</source>
        <translation>Die Zeile über der Tabelle ist weggelassen; sie beginnt mit „{first}“.</translation>
    </message>
    <message>
        <source>The line below the table left out, beginning “{first}”.</source>
        <translation>Die Zeile unter der Tabelle weggelassen, die mit „{first}“ beginnt.</translation>
    </message>
    <message>
        <source>The link is off; the run goes on.</source>
        <translation>Die Verbindung ist aus; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The link is on again; the run goes on.</source>
        <translation>Die Verbindung ist wieder an; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The loss is {name} now; all weights are kept.</source>
        <translation>Die Verlustfunktion ist jetzt {name}; alle Gewichte bleiben.</translation>
    </message>
    <message>
        <source>The map shows the table from another side; the run goes on.</source>
        <translation>Die Karte zeigt die Tabelle von einer anderen Seite; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The names of the columns stand again among the rows, in line {lines}; that is no row.</source>
        <translation>Die Namen der Spalten stehen noch einmal zwischen den Zeilen, in Zeile {lines}; das ist keine Datenzeile.</translation>
    </message>
    <message>
        <source>The names of the columns stand again among the rows, in lines {lines}; these are no rows.</source>
        <translation>Die Namen der Spalten stehen noch mehrmals zwischen den Zeilen, in den Zeilen {lines}; das sind keine Datenzeilen.</translation>
    </message>
    <message>
        <source>The network has changed; all weights that still have a place are kept.</source>
        <translation>Das Netz hat sich geändert; alle Gewichte, die noch einen Platz haben, bleiben.</translation>
    </message>
    <message>
        <source>The network is as small as it gets.</source>
        <translation>Kleiner kann das Netz nicht werden.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}, but it is {truth}.</source>
        <translation>Das Netz sagt {class} mit {share}, aber es ist {truth}.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}, which is right.</source>
        <translation>Das Netz sagt {class} mit {share}, und das ist richtig.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}.</source>
        <translation>Das Netz sagt {class} mit {share}.</translation>
    </message>
    <message>
        <source>The network says {value}.</source>
        <translation>Das Netz sagt {value}.</translation>
    </message>
    <message>
        <source>The new settings apply from the next step; training goes on.</source>
        <translation>Die neuen Einstellungen gelten ab dem nächsten Schritt; das Training geht weiter.</translation>
    </message>
    <message>
        <source>The optimiser has its new setting from the next step on.</source>
        <translation>Der Optimierer hat seine neue Einstellung ab dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>The output is {name} now; the weights are kept.</source>
        <translation>Die Ausgabe ist jetzt {name}; die Gewichte bleiben.</translation>
    </message>
    <message>
        <source>The output starts from {name} weights: training starts again.</source>
        <translation>Die Ausgabe beginnt mit Gewichten nach {name}: das Training beginnt neu.</translation>
    </message>
    <message>
        <source>The pictures are made smaller, from {height} × {width} to {side} × {side}.</source>
        <translation>Die Bilder werden verkleinert, von {height} × {width} auf {side} × {side}.</translation>
    </message>
    <message>
        <source>The row below the names holds units ({units}); it is no row.</source>
        <translation>Die Zeile unter den Namen enthält Einheiten ({units}); sie gehört nicht zu den Daten.</translation>
    </message>
    <message>
        <source>The rows are split anew; the run goes on.</source>
        <translation>Die Zeilen werden neu aufgeteilt; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The rows end in a delimiter with nothing behind it; it is left out.</source>
        <translation>Die Zeilen enden mit einem Trennzeichen, hinter dem nichts steht; es wird weggelassen.</translation>
    </message>
    <message>
        <source>The run goes on from epoch {epoch:,}; the curve that it leaves stays, pale.</source>
        <translation>Der Lauf geht ab Epoche {epoch:,} weiter; die Kurve, die er verlässt, bleibt blass stehen.</translation>
    </message>
    <message>
        <source>The run is no longer stopped early.</source>
        <translation>Der Lauf wird nicht mehr früh angehalten.</translation>
    </message>
    <message>
        <source>The run overflowed in epoch {epoch}; this is all that is finite of it.</source>
        <translation>Der Lauf ist in Epoche {epoch} übergelaufen; dies ist alles Endliche von ihm.</translation>
    </message>
    <message>
        <source>The run stops after the first epoch without improvement.</source>
        <translation>Der Lauf hält nach der ersten Epoche ohne Besserung an.</translation>
    </message>
    <message>
        <source>The run stops after {patience} epochs without improvement.</source>
        <translation>Der Lauf hält nach {patience} Epochen ohne Besserung an.</translation>
    </message>
    <message>
        <source>The second process has ended: the runs go on without it and take longer.</source>
        <translation>Der zweite Prozess hat geendet: Die Läufe gehen ohne ihn weiter und dauern länger.</translation>
    </message>
    <message>
        <source>The table “{name}” ({rows} rows, SHA-256 {digest}…) belongs to this experiment and is not in it: open the project that holds it, or import the same file first.</source>
        <translation>Die Tabelle „{name}“ ({rows} Zeilen, SHA-256 {digest}…) gehört zu diesem Experiment und ist nicht darin: das Projekt öffnen, das sie enthält, oder zuerst dieselbe Datei importieren.</translation>
    </message>
    <message>
        <source>The {n} lines above the table left out, beginning “{first}”.</source>
        <translation>Die {n} Zeilen über der Tabelle sind weggelassen; sie beginnen mit „{first}“.</translation>
    </message>
    <message>
        <source>The {n} lines below the table left out, beginning “{first}”.</source>
        <translation>Die {n} Zeilen unter der Tabelle weggelassen, beginnend mit „{first}“.</translation>
    </message>
    <message>
        <source>There are no more data of this kind.</source>
        <translation>Mehr Daten dieser Art gibt es nicht.</translation>
    </message>
    <message>
        <source>There are no test rows to rank the remedies by: train on fewer rows.</source>
        <translation>Es gibt keine Testzeilen, um die Mittel zu ordnen: Trainieren Sie mit weniger Zeilen.</translation>
    </message>
    <message>
        <source>There is a name less than cells in a row: the first cell of each row is taken as the name of the row and left out.</source>
        <translation>Es gibt einen Namen weniger als Zellen in einer Zeile: Die erste Zelle jeder Zeile gilt als ihr Name und wird weggelassen.</translation>
    </message>
    <message>
        <source>There is more than one column “{name}”: one is now “{new}”.</source>
        <translation>Es gibt mehr als eine Spalte „{name}“: Eine heißt jetzt „{new}“.</translation>
    </message>
    <message>
        <source>There is no hidden layer {last} to freeze: the network has {count} of them.</source>
        <translation>Es gibt keine verdeckte Schicht {last} zum Einfrieren: Das Netz hat davon {count}.</translation>
    </message>
    <message>
        <source>There is no hidden layer {number} among {count}.</source>
        <translation>Es gibt keine verdeckte Schicht {number} unter {count}.</translation>
    </message>
    <message>
        <source>There is no neuron {unit} among the {count} of layer {number}.</source>
        <translation>Es gibt kein Neuron {unit} unter den {count} von Schicht {number}.</translation>
    </message>
    <message>
        <source>There is no parameter {index} in this network any more.</source>
        <translation>In diesem Netz gibt es keinen Parameter {index} mehr.</translation>
    </message>
    <message>
        <source>There is no place {place} among {count} hidden layers.</source>
        <translation>Es gibt keinen Platz {place} unter {count} verdeckten Schichten.</translation>
    </message>
    <message>
        <source>There is nothing to try.</source>
        <translation>Es gibt nichts zu versuchen.</translation>
    </message>
    <message>
        <source>These data are no imported table.</source>
        <translation>Diese Daten sind keine importierte Tabelle.</translation>
    </message>
    <message>
        <source>These data have no noise to take away.</source>
        <translation>Diese Daten haben kein Rauschen, das wegzunehmen wäre.</translation>
    </message>
    <message>
        <source>These data have no plane to paint on: choose painted points first.</source>
        <translation>Diese Daten haben keine Ebene zum Malen: Wählen Sie zuerst gemalte Punkte.</translation>
    </message>
    <message>
        <source>These data have numbers to predict: only classes can be painted.</source>
        <translation>Bei diesen Daten sind Zahlen vorherzusagen: Nur Klassen lassen sich malen.</translation>
    </message>
    <message>
        <source>Touch the map, or walk over it with the arrow keys.</source>
        <translation>Die Karte antippen oder mit den Pfeiltasten darüber gehen.</translation>
    </message>
    <message>
        <source>Training starts again from new initial weights.</source>
        <translation>Das Training beginnt neu mit neuen Anfangsgewichten.</translation>
    </message>
    <message>
        <source>Training starts again in {name}.</source>
        <translation>Das Training beginnt neu in {name}.</translation>
    </message>
    <message>
        <source>Two points at least must stay, or there is nothing to learn.</source>
        <translation>Mindestens zwei Punkte müssen bleiben, sonst gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>UTF-32, which is not read; save it as UTF-8</source>
        <translation>UTF-32, das nicht gelesen wird; speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 mit BOM</translation>
    </message>
    <message>
        <source>What differs is outlined.</source>
        <translation>Was verschieden ist, ist umrandet.</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Mitteleuropa)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (Kyrillisch)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (Griechisch)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a cell of more than {most:,} characters</source>
        <translation>eine Zelle von mehr als {most:,} Zeichen</translation>
    </message>
    <message>
        <source>a cell of more than {most:,} characters, or a quotation mark never closed</source>
        <translation>eine Zelle von mehr als {most:,} Zeichen, oder ein nie geschlossenes Anführungszeichen</translation>
    </message>
    <message>
        <source>a document of Word (copy its table into a spreadsheet)</source>
        <translation>ein Word-Dokument (die Tabelle in eine Arbeitsmappe kopieren)</translation>
    </message>
    <message>
        <source>a file of {program} (export it as CSV)</source>
        <translation>eine Datei von {program} (als CSV exportieren)</translation>
    </message>
    <message>
        <source>a name in it holds characters that can not be shown</source>
        <translation>ein Name darin enthält Zeichen, die nicht gezeigt werden können</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>a spreadsheet that can not be read: {reason}</source>
        <translation>eine Tabellenkalkulation, die nicht gelesen werden kann: {reason}</translation>
    </message>
    <message>
        <source>a spreadsheet with no cell in it</source>
        <translation>eine Tabellenkalkulation ohne eine Zelle</translation>
    </message>
    <message>
        <source>a zero byte, so this is no text</source>
        <translation>ein Nullbyte, also kein Text</translation>
    </message>
    <message>
        <source>a zero byte, so this is no text (or UTF-16 without its mark)</source>
        <translation>ein Nullbyte, also kein Text (oder UTF-16 ohne Kennung)</translation>
    </message>
    <message>
        <source>a zero character, so this is no text</source>
        <translation>ein Nullzeichen, also kein Text</translation>
    </message>
    <message>
        <source>a zip, such as a spreadsheet; export it as CSV</source>
        <translation>ein ZIP, etwa eine Tabellenkalkulation; exportieren Sie es als CSV</translation>
    </message>
    <message>
        <source>above {rate:g} {rule} hardly ever learns: the loss jumps, or overflows</source>
        <translation>über {rate:g} lernt {rule} kaum je: Der Verlust springt oder läuft über</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>absoluter Fehler</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>all its cells are empty</source>
        <translation>alle ihre Zellen sind leer</translation>
    </message>
    <message>
        <source>all its numbers are the same</source>
        <translation>alle ihre Zahlen sind gleich</translation>
    </message>
    <message>
        <source>all pictures are of one class; two are needed</source>
        <translation>alle Bilder sind von einer Klasse; zwei sind nötig</translation>
    </message>
    <message>
        <source>all rows are of one class, “{name}”; two are needed</source>
        <translation>alle Zeilen sind von einer Klasse, „{name}“; zwei sind nötig</translation>
    </message>
    <message>
        <source>all rows have the same “{name}”; nothing can be split</source>
        <translation>alle Zeilen haben dasselbe „{name}“; nichts lässt sich aufteilen</translation>
    </message>
    <message>
        <source>an array in Fortran order; save it in C order</source>
        <translation>ein Array in Fortran-Reihenfolge; speichern Sie es in C-Reihenfolge</translation>
    </message>
    <message>
        <source>an array in the unknown format {version}</source>
        <translation>ein Array im unbekannten Format {version}</translation>
    </message>
    <message>
        <source>an array of objects is not read</source>
        <translation>ein Array von Objekten wird nicht gelesen</translation>
    </message>
    <message>
        <source>an old spreadsheet; export it as CSV</source>
        <translation>eine alte Tabellenkalkulation; exportieren Sie sie als CSV</translation>
    </message>
    <message>
        <source>arrays called images and labels (or x and y) are needed; it has {known}</source>
        <translation>Arrays namens images und labels (oder x und y) sind nötig; darin sind {known}</translation>
    </message>
    <message>
        <source>at least one feature must stay, and none goes in twice</source>
        <translation>mindestens ein Merkmal muss bleiben, und keines geht zweimal hinein</translation>
    </message>
    <message>
        <source>at least one feature must stay, or nothing goes in</source>
        <translation>mindestens ein Merkmal muss bleiben, sonst geht nichts hinein</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>can not be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>data seed</source>
        <translation>Startwert der Daten</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>each column of words must have its own ones of the features</source>
        <translation>jede Spalte aus Wörtern muss ihre eigenen Merkmale haben</translation>
    </message>
    <message>
        <source>each must have its own name, and one must be there</source>
        <translation>jedes muss seinen eigenen Namen haben, und eines muss da sein</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>früher Abbruch</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>exactly zero</source>
        <translation>genau null</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>floor: {share:g} is not a share above 0, up to 1</source>
        <translation>Boden: {share:g} ist kein Anteil über 0 und bis 1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>frozen layers</source>
        <translation>eingefrorene Schichten</translation>
    </message>
    <message>
        <source>gap: {share:g} is not a share from 0 to 100</source>
        <translation>Lücke: {share:g} ist kein Anteil von 0 bis 100</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>gradient clipping</source>
        <translation>Gradientenkappung</translation>
    </message>
    <message>
        <source>grey values of {low:g} to {high:g}; 0 to 255 is right</source>
        <translation>Grauwerte von {low:g} bis {high:g}; richtig ist 0 bis 255</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>raten</translation>
    </message>
    <message>
        <source>half of a surrogate pair, which is no character</source>
        <translation>die Hälfte eines Ersatzpaars, die kein Zeichen ist</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verdeckte Schichten</translation>
    </message>
    <message>
        <source>initialiser</source>
        <translation>Initialisierer</translation>
    </message>
    <message>
        <source>initialiser of all hidden layers</source>
        <translation>Initialisierer aller verdeckten Schichten</translation>
    </message>
    <message>
        <source>initialiser of the output</source>
        <translation>Initialisierer der Ausgabe</translation>
    </message>
    <message>
        <source>input noise</source>
        <translation>Eingaberauschen</translation>
    </message>
    <message>
        <source>is no IDX file of labels in unsigned bytes</source>
        <translation>ist keine IDX-Datei von Labels in vorzeichenlosen Bytes</translation>
    </message>
    <message>
        <source>is no IDX file of pictures in unsigned bytes</source>
        <translation>ist keine IDX-Datei von Bildern in vorzeichenlosen Bytes</translation>
    </message>
    <message>
        <source>is no JSON that can be read: {reason}</source>
        <translation>ist kein lesbares JSON: {reason}</translation>
    </message>
    <message>
        <source>is not of as many pixels as there are features</source>
        <translation>hat nicht so viele Bildpunkte, wie es Merkmale gibt</translation>
    </message>
    <message>
        <source>it holds words</source>
        <translation>sie enthält Wörter</translation>
    </message>
    <message>
        <source>its folders hold folders again; choose “{name}” in it</source>
        <translation>seine Ordner enthalten wieder Ordner; wählen Sie „{name}“ darin</translation>
    </message>
    <message>
        <source>jittered copies</source>
        <translation>verwackelte Kopien</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate × L2 is {product:.3g}, above 2: each step overshoots zero, and all weights grow until they overflow</source>
        <translation>Lernrate × L2 ist {product:.3g}, also über 2: Jeder Schritt schießt über null hinaus, und alle Gewichte wachsen, bis sie überlaufen</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is not a number</source>
        <translation>Zeile {line}: „{cell}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is not a number with a decimal {mark}</source>
        <translation>Zeile {line}: „{cell}“ ist keine Zahl mit dem Dezimalzeichen {mark}</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is too large to compute with</source>
        <translation>Zeile {line}: „{cell}“ ist zu groß, um damit zu rechnen</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>longer than {most:,} characters</source>
        <translation>länger als {most:,} Zeichen</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>missing; it names the table to learn from</source>
        <translation>fehlt; es nennt die Tabelle, aus der gelernt wird</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>more than 100 different values, where {most} classes can be</source>
        <translation>mehr als 100 verschiedene Werte, wo {most} Klassen sein können</translation>
    </message>
    <message>
        <source>more than 100 different values, where {most} classes can be; predict it as a number instead</source>
        <translation>mehr als 100 verschiedene Werte, wo {most} Klassen sein können; sagen Sie sie als Zahl voraus</translation>
    </message>
    <message>
        <source>more than {most:,} cells; keep fewer rows or columns</source>
        <translation>mehr als {most:,} Zellen; behalten Sie weniger Zeilen oder Spalten</translation>
    </message>
    <message>
        <source>more than {most:,} different texts</source>
        <translation>mehr als {most:,} verschiedene Texte</translation>
    </message>
    <message>
        <source>more than {most:,} rows; keep a part of the file</source>
        <translation>mehr als {most:,} Zeilen; behalten Sie einen Teil der Datei</translation>
    </message>
    <message>
        <source>more than {most} MiB of JSON; export it as CSV</source>
        <translation>mehr als {most} MiB JSON; exportieren Sie es als CSV</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no column is left to learn from; “{name}” is none: {reason}</source>
        <translation>keine Spalte bleibt, aus der gelernt werden kann; „{name}“ ist keine: {reason}</translation>
    </message>
    <message>
        <source>no column of 2 to {most} different values looks like classes to learn; choose the column to predict</source>
        <translation>keine Spalte von 2 bis {most} verschiedenen Werten sieht nach Klassen aus; wählen Sie die Spalte, die vorhergesagt werden soll</translation>
    </message>
    <message>
        <source>no feature is chosen; at least one column of numbers or words is needed</source>
        <translation>kein Merkmal ist gewählt; mindestens eine Spalte von Zahlen oder Wörtern ist nötig</translation>
    </message>
    <message>
        <source>no folders with pictures are in it; each class needs a folder of its own</source>
        <translation>es sind keine Ordner mit Bildern darin; jede Klasse braucht einen eigenen Ordner</translation>
    </message>
    <message>
        <source>no picture can be read</source>
        <translation>kein Bild kann gelesen werden</translation>
    </message>
    <message>
        <source>no rows are left to test on</source>
        <translation>zum Testen bleibt keine Zeile übrig</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>nothing is held out to watch; give some rows to validate on</source>
        <translation>nichts ist zurückgelegt, worauf zu achten wäre; geben Sie der Validierung einige Zeilen</translation>
    </message>
    <message>
        <source>one class is nothing to tell apart; two are needed</source>
        <translation>an einer Klasse ist nichts zu unterscheiden; zwei sind nötig</translation>
    </message>
    <message>
        <source>one row has no mean and variance of its own, so batch normalisation is by its running averages and these never move; take batches of 2 rows or more</source>
        <translation>eine einzelne Zeile hat weder Mittel noch Varianz; die Batch-Normalisierung nimmt dann ihre laufenden Mittel, und die bewegen sich nie: nehmen Sie Stapel von 2 Zeilen oder mehr</translation>
    </message>
    <message>
        <source>only 0 values; two classes at least are needed</source>
        <translation>nur 0 Werte; mindestens zwei Klassen sind nötig</translation>
    </message>
    <message>
        <source>only 1 of {total} rows is trained on: what the others show is never learnt</source>
        <translation>nur 1 von {total} Zeilen wird gelernt: Was die anderen zeigen, lernt das Netz nie</translation>
    </message>
    <message>
        <source>only 1 value; two classes at least are needed</source>
        <translation>nur 1 Wert; mindestens zwei Klassen sind nötig</translation>
    </message>
    <message>
        <source>only one column is found; a table has a label and at least one feature (is the delimiter right?)</source>
        <translation>nur eine Spalte gefunden; eine Tabelle hat ein Label und mindestens ein Merkmal (stimmt das Trennzeichen?)</translation>
    </message>
    <message>
        <source>only one folder in it has pictures; each class needs a folder of its own</source>
        <translation>nur ein Ordner darin hat Bilder; jede Klasse braucht einen eigenen Ordner</translation>
    </message>
    <message>
        <source>only {rows} of {total} rows are trained on: what the others show is never learnt</source>
        <translation>nur {rows} von {total} Zeilen werden gelernt: Was die anderen zeigen, lernt das Netz nie</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>packed with gzip and damaged ({reason})</source>
        <translation>mit gzip gepackt und beschädigt ({reason})</translation>
    </message>
    <message>
        <source>packed with gzip, and its end is missing</source>
        <translation>mit gzip gepackt, und das Ende fehlt</translation>
    </message>
    <message>
        <source>packed with gzip, and there is nothing in it</source>
        <translation>mit gzip gepackt, und es ist nichts darin</translation>
    </message>
    <message>
        <source>packed with gzip; unpack it first</source>
        <translation>mit gzip gepackt; entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>pictures of {height} × {width} are too small to see anything</source>
        <translation>Bilder von {height} × {width} sind zu klein, um etwas zu erkennen</translation>
    </message>
    <message>
        <source>pictures of {height} × {width}; at most {most} are read</source>
        <translation>Bilder von {height} × {width}; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>pixels is for images, and {data} has none</source>
        <translation>pixels ist für Bilder, und {data} hat keine</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>record {n}: “{key}” is no single value</source>
        <translation>Datensatz {n}: „{key}“ ist kein einzelner Wert</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>residual links</source>
        <translation>Residual-Verbindungen</translation>
    </message>
    <message>
        <source>rise: {share:g} is not a share from 0 to 100</source>
        <translation>Anstieg: {share:g} ist kein Anteil von 0 bis 100</translation>
    </message>
    <message>
        <source>row {n} has no number for “{name}”</source>
        <translation>Zeile {n} hat keine Zahl für „{name}“</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share to train on</source>
        <translation>Anteil zum Training</translation>
    </message>
    <message>
        <source>share to validate on</source>
        <translation>Anteil zur Validierung</translation>
    </message>
    <message>
        <source>share − target</source>
        <translation>Anteil − Ziel</translation>
    </message>
    <message>
        <source>softmax shares 1 among classes, but {data} has a number to predict</source>
        <translation>Softmax teilt 1 unter Klassen auf, aber {data} hat eine Zahl vorherzusagen</translation>
    </message>
    <message>
        <source>sparse ARFF ({{…}}) is not read; export it as CSV</source>
        <translation>dünn besetztes ARFF ({{…}}) wird nicht gelesen; exportieren Sie es als CSV</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>text behind a closing quotation mark, where the delimiter ({mark}) should be</source>
        <translation>Text hinter einem schließenden Anführungszeichen, wo das Trennzeichen ({mark}) sein sollte</translation>
    </message>
    <message>
        <source>the byte {byte} is not {encoding}</source>
        <translation>das Byte {byte} ist nicht {encoding}</translation>
    </message>
    <message>
        <source>the column “{name}” is no feature: {reason}</source>
        <translation>die Spalte „{name}“ ist kein Merkmal: {reason}</translation>
    </message>
    <message>
        <source>the column “{name}” is no label: {reason}</source>
        <translation>die Spalte „{name}“ ist kein Label: {reason}</translation>
    </message>
    <message>
        <source>the column “{name}”, which the network wants, is not there; there are {names}</source>
        <translation>die Spalte „{name}“, die das Netz braucht, fehlt; vorhanden sind {names}</translation>
    </message>
    <message>
        <source>the file has become shorter while it was read</source>
        <translation>die Datei ist beim Lesen kürzer geworden</translation>
    </message>
    <message>
        <source>the file is cut: it ends before all that its header promises</source>
        <translation>die Datei ist abgeschnitten: Sie endet vor dem, was ihr Kopf verspricht</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the header of an array in it is damaged</source>
        <translation>der Kopf eines Arrays darin ist beschädigt</translation>
    </message>
    <message>
        <source>the images belong beside it, in a file called {name}</source>
        <translation>die Bilder gehören daneben, in eine Datei namens {name}</translation>
    </message>
    <message>
        <source>the labels are {dtype}, neither numbers nor words</source>
        <translation>die Labels sind {dtype}, weder Zahlen noch Wörter</translation>
    </message>
    <message>
        <source>the labels belong beside it, in a file called {name}</source>
        <translation>die Labels gehören daneben, in eine Datei namens {name}</translation>
    </message>
    <message>
        <source>the rows left all have the same number in “{name}”</source>
        <translation>die übrigen Zeilen haben alle dieselbe Zahl in „{name}“</translation>
    </message>
    <message>
        <source>there are only blank lines</source>
        <translation>es gibt nur leere Zeilen</translation>
    </message>
    <message>
        <source>there is a header, but no row below it</source>
        <translation>es gibt eine Kopfzeile, aber keine Zeile darunter</translation>
    </message>
    <message>
        <source>there is no cell in it</source>
        <translation>es ist keine Zelle darin</translation>
    </message>
    <message>
        <source>there is no sheet “{sheet}”; it has {known}</source>
        <translation>ein Blatt „{sheet}“ gibt es nicht, sondern {known}</translation>
    </message>
    <message>
        <source>these are pictures, but the network was trained on columns of a table</source>
        <translation>dies sind Bilder, aber das Netz wurde mit Spalten einer Tabelle trainiert</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is a spreadsheet; export it as CSV (or install python-calamine)</source>
        <translation>dies ist eine Tabellenkalkulation; exportieren Sie sie als CSV (oder installieren Sie python-calamine)</translation>
    </message>
    <message>
        <source>this is a zip and no spreadsheet; unpack it and import the table in it</source>
        <translation>dies ist ein ZIP und keine Tabellenkalkulation; entpacken Sie es und importieren Sie die Tabelle darin</translation>
    </message>
    <message>
        <source>this is a zip, such as a spreadsheet, and damaged</source>
        <translation>dies ist ein ZIP, etwa eine Tabellenkalkulation, und beschädigt</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is {what}, not a table of text</source>
        <translation>dies ist {what}, keine Texttabelle</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>Tausendern</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to train on {train:g} and to validate on {validation:g} are more than 1 together</source>
        <translation>zum Training {train:g} und zur Validierung {validation:g} sind zusammen mehr als 1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Windungen</translation>
    </message>
    <message>
        <source>two different ones of the features that go in are wanted</source>
        <translation>gefragt sind zwei verschiedene der Merkmale, die hineingehen</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>unpacks to more than {most} MiB; export it as CSV</source>
        <translation>entpackt sich zu mehr als {most} MiB; exportieren Sie es als CSV</translation>
    </message>
    <message>
        <source>unpacks to more than {most} MiB; unpack a part</source>
        <translation>entpackt sich zu mehr als {most} MiB; entpacken Sie einen Teil</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>with a learning rate of 0 no step changes a weight: nothing is learnt</source>
        <translation>bei einer Lernrate von 0 ändert kein Schritt ein Gewicht: es wird nichts gelernt</translation>
    </message>
    <message>
        <source>with all weights zero the neurons of a layer stay the same for ever: nothing tells them apart</source>
        <translation>mit lauter Gewichten null bleiben die Neuronen einer Schicht für immer gleich: Nichts unterscheidet sie</translation>
    </message>
    <message>
        <source>without validation rows it watches the test loss, and a test set one tunes on is no test set</source>
        <translation>ohne Validierungszeilen achtet es auf den Testverlust, und Testdaten, nach denen man einstellt, sind keine Testdaten mehr</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation>{before}, {one}</translation>
    </message>
    <message>
        <source>{before}, …</source>
        <translation>{before}, …</translation>
    </message>
    <message>
        <source>{cells} in “{name}” counts as missing.</source>
        <translation>{cells} in „{name}“ gilt als fehlend.</translation>
    </message>
    <message>
        <source>{cells}, where the first row has {n}</source>
        <translation>{cells}, wo die erste Zeile {n} hat</translation>
    </message>
    <message>
        <source>{classes}, but points of class {painted} are painted</source>
        <translation>{classes}, aber Punkte der Klasse {painted} sind gemalt</translation>
    </message>
    <message>
        <source>{columns} without a name and without a value left out.</source>
        <translation>{columns} ohne Namen und ohne Wert weggelassen.</translation>
    </message>
    <message>
        <source>{copies} copies of so many images are too many; fewer samples or copies fit</source>
        <translation>{copies} Kopien von so vielen Bildern sind zu viele; weniger Beispiele oder Kopien passen</translation>
    </message>
    <message>
        <source>{count} hidden layers add their inputs no longer; all other weights are kept.</source>
        <translation>{count} verdeckte Schichten addieren ihre Eingaben nicht mehr; alle anderen Gewichte bleiben.</translation>
    </message>
    <message>
        <source>{count} hidden layers now add their inputs to their outputs; all weights are kept.</source>
        <translation>{count} verdeckte Schichten addieren nun ihre Eingaben zu ihren Ausgaben; alle Gewichte bleiben.</translation>
    </message>
    <message>
        <source>{data} has its own inputs, not x1 and x2; leave features out</source>
        <translation>{data} hat eigene Eingaben, nicht x1 und x2; lassen Sie features weg</translation>
    </message>
    <message>
        <source>{data} has no images; leave it out</source>
        <translation>{data} hat keine Bilder; lassen Sie es weg</translation>
    </message>
    <message>
        <source>{data} has no {field}; leave it out</source>
        <translation>{data} hat kein {field}; lassen Sie es weg</translation>
    </message>
    <message>
        <source>{data} has numbers to predict, not classes</source>
        <translation>{data} hat Zahlen vorherzusagen, keine Klassen</translation>
    </message>
    <message>
        <source>{data} has {fewest} classes, not {classes}</source>
        <translation>{data} hat {fewest} Klassen, nicht {classes}</translation>
    </message>
    <message>
        <source>{data} has {fewest} to {most} classes, not {classes}</source>
        <translation>{data} hat {fewest} bis {most} Klassen, nicht {classes}</translation>
    </message>
    <message>
        <source>{data} is no imported table; leave table out</source>
        <translation>{data} ist keine importierte Tabelle; lassen Sie table weg</translation>
    </message>
    <message>
        <source>{data} is not painted; leave points out</source>
        <translation>{data} ist nicht gemalt; lassen Sie points weg</translation>
    </message>
    <message>
        <source>{field}: {objection}</source>
        <translation>{field}: {objection}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{loss} needs a {needed} output, not {output}</source>
        <translation>{loss} braucht eine {needed}-Ausgabe, nicht {output}</translation>
    </message>
    <message>
        <source>{loss} needs classes, but {data} has numbers</source>
        <translation>{loss} braucht Klassen, aber {data} hat Zahlen</translation>
    </message>
    <message>
        <source>{n:,} columns are left out: {most:,} inputs at most can go in.</source>
        <translation>{n:,} Spalten bleiben weg: Höchstens {most:,} Eingaben können hinein.</translation>
    </message>
    <message>
        <source>{n:,} runs are too many: choose fewer values or fewer seeds, at most {most} in all.</source>
        <translation>{n:,} Läufe sind zu viele: Wählen Sie weniger Werte oder weniger Startwerte, höchstens {most} im Ganzen.</translation>
    </message>
    <message>
        <source>{names} are empty in more than half of the rows and are left out.</source>
        <translation>{names} sind in mehr als der Hälfte der Zeilen leer und bleiben weg.</translation>
    </message>
    <message>
        <source>{names} is empty in more than half of the rows and is left out.</source>
        <translation>{names} ist in mehr als der Hälfte der Zeilen leer und bleibt weg.</translation>
    </message>
    <message>
        <source>{names} rather name the rows and are left out.</source>
        <translation>{names} benennen eher die Zeilen und bleiben weg.</translation>
    </message>
    <message>
        <source>{names} rather names the rows and is left out.</source>
        <translation>{names} benennt eher die Zeilen und bleibt weg.</translation>
    </message>
    <message>
        <source>{name} is given twice; keep one of them</source>
        <translation>{name} ist zweimal angegeben; behalten Sie eines davon</translation>
    </message>
    <message>
        <source>{name} {rate:g}</source>
        <translation>{name} {rate:g}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{n} characters; at most {most} are possible</source>
        <translation>{n} Zeichen; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{n} entries; at least {fewest} are needed</source>
        <translation>{n} Einträge; mindestens {fewest} sind nötig</translation>
    </message>
    <message>
        <source>{n} entries; at most {most} are possible</source>
        <translation>{n} Einträge; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{n} entries; {size} are needed</source>
        <translation>{n} Einträge; {size} sind nötig</translation>
    </message>
    <message>
        <source>{n}, but the table has {count}</source>
        <translation>{n}, aber die Tabelle hat {count}</translation>
    </message>
    <message>
        <source>{output} is never negative, but half of the targets are</source>
        <translation>{output} ist nie negativ, aber die Hälfte der Ziele ist es</translation>
    </message>
    <message>
        <source>{output} scores are no probabilities and some of them have no gradient; softmax with cross-entropy suits classes</source>
        <translation>Werte von {output} sind keine Wahrscheinlichkeiten, und manche haben keinen Gradienten; zu Klassen passt softmax mit Kreuzentropie</translation>
    </message>
    <message>
        <source>{output} stays between −1 and 1: a target outside is never reached; linear does</source>
        <translation>{output} bleibt zwischen −1 und 1: Ein Ziel außerhalb wird nie erreicht; mit linear schon</translation>
    </message>
    <message>
        <source>{output} with {loss}: confident mistakes learn slowly, because the gradient is multiplied by the flat slope of {output}; {partner} does not have that</source>
        <translation>{output} mit {loss}: Sichere Fehler lernen langsam, denn der Gradient wird mit der flachen Steigung von {output} malgenommen; {partner} hat das nicht</translation>
    </message>
    <message>
        <source>{rows} rows are held out: peeking needs {peeked} to look at and {sealed} sealed ones. Train on fewer rows or make more data.</source>
        <translation>{rows} Zeilen sind zurückgelegt: Spicken braucht {peeked} zum Ansehen und {sealed} versiegelte. Trainieren Sie mit weniger Zeilen oder erzeugen Sie mehr Daten.</translation>
    </message>
    <message>
        <source>{rows} rows to test on can not show all {classes} classes</source>
        <translation>{rows} Testzeilen können nicht alle {classes} Klassen zeigen</translation>
    </message>
    <message>
        <source>{rows} rows to train on can not show all {classes} classes</source>
        <translation>{rows} Trainingszeilen können nicht alle {classes} Klassen zeigen</translation>
    </message>
    <message>
        <source>{rows} rows to validate on can not show all {classes} classes</source>
        <translation>{rows} Validierungszeilen können nicht alle {classes} Klassen zeigen</translation>
    </message>
    <message>
        <source>{rows} training images from now on: 1 jittered copy of each.</source>
        <translation>Von nun an {rows} Trainingsbilder: 1 verwackelte Kopie von jedem.</translation>
    </message>
    <message>
        <source>{rows}; two at least are needed</source>
        <translation>{rows}; mindestens zwei werden gebraucht</translation>
    </message>
    <message>
        <source>{rule} has no {field}; it has only a learning rate</source>
        <translation>{rule} hat kein {field}; es hat nur eine Lernrate</translation>
    </message>
    <message>
        <source>{rule} has no {field}; it has {fields}</source>
        <translation>{rule} hat kein {field}; es hat {fields}</translation>
    </message>
    <message>
        <source>{samples} is above the {most} of {data}</source>
        <translation>{samples} liegt über den {most} von {data}</translation>
    </message>
    <message>
        <source>{samples} is above the {rows} painted points</source>
        <translation>{samples} liegt über den {rows} gemalten Punkten</translation>
    </message>
    <message>
        <source>{share:g} leaves no row to train on</source>
        <translation>{share:g} lässt keine Zeile zum Trainieren</translation>
    </message>
    <message>
        <source>{size} is more than the 1 training row: every step takes it (full batch)</source>
        <translation>{size} ist mehr als die 1 Trainingszeile: Jeder Schritt nimmt sie (voller Stapel)</translation>
    </message>
    <message>
        <source>{size} is more than the {rows} training rows: every step takes them all (full batch)</source>
        <translation>{size} ist mehr als die {rows} Trainingszeilen: Jeder Schritt nimmt sie alle (voller Stapel)</translation>
    </message>
    <message>
        <source>{value:g}</source>
        <translation>{value:g}</translation>
    </message>
    <message>
        <source>{words} in “{name}” was not seen while learning.</source>
        <translation>{words} in „{name}“ kam beim Lernen nicht vor.</translation>
    </message>
    <message>
        <source>“{cell}” (line {line})</source>
        <translation>„{cell}“ (Zeile {line})</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: in “{cell}” the day is taken to come first.</source>
        <translation>„{name}“ lässt sich auf zwei Arten lesen: In „{cell}“ gilt die erste Zahl als Tag.</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: in “{cell}” the month is taken to come first.</source>
        <translation>„{name}“ lässt sich auf zwei Arten lesen: In „{cell}“ gilt die erste Zahl als Monat.</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: the {mark} is taken as the mark of {meant} ({low:g} to {high:g}); “Decimal mark” changes it.</source>
        <translation>„{name}“ lässt sich auf zwei Arten lesen: {mark} gilt als Zeichen für {meant} ({low:g} bis {high:g}); „Dezimalzeichen“ ändert das.</translation>
    </message>
    <message>
        <source>“{name}” has decimals after a point and after a comma; look at its cells.</source>
        <translation>„{name}“ hat Dezimalen nach Punkt und nach Komma; sehen Sie die Zellen an.</translation>
    </message>
    <message>
        <source>“{name}” has one picture: it can be learnt or tested, but not both.</source>
        <translation>„{name}“ hat ein einziges Bild: Es kann gelernt oder getestet werden, nicht beides.</translation>
    </message>
    <message>
        <source>“{name}” has too many different texts to group by</source>
        <translation>„{name}“ hat zu viele verschiedene Texte, um danach zu gruppieren</translation>
    </message>
    <message>
        <source>“{name}” has too many different words</source>
        <translation>„{name}“ hat zu viele verschiedene Wörter</translation>
    </message>
    <message>
        <source>“{name}” holds no numbers but {dtype}</source>
        <translation>„{name}“ enthält keine Zahlen, sondern {dtype}</translation>
    </message>
    <message>
        <source>“{name}” is a column of numbers: 1 cell that is none, {cells}, counts as missing.</source>
        <translation>„{name}“ ist eine Spalte von Zahlen: 1 Zelle, die keine ist, {cells}, gilt als fehlend.</translation>
    </message>
    <message>
        <source>“{name}” is a column of numbers: {n} cells that are none, {cells}, count as missing.</source>
        <translation>„{name}“ ist eine Spalte von Zahlen: {n} Zellen, die keine sind, {cells}, gelten als fehlend.</translation>
    </message>
    <message>
        <source>“{name}” is a date; it goes in as a number of days, or by year, month and weekday.</source>
        <translation>„{name}“ ist ein Datum; es geht als Zahl von Tagen ein, oder nach Jahr, Monat und Wochentag.</translation>
    </message>
    <message>
        <source>“{name}” is a time; {time} goes in as {number:g}.</source>
        <translation>„{name}“ ist eine Zeit; {time} geht als {number:g} ein.</translation>
    </message>
    <message>
        <source>“{name}” is no column of numbers: {reason}</source>
        <translation>„{name}“ ist keine Spalte von Zahlen: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is the label, and no feature as well</source>
        <translation>„{name}“ ist das Label und nicht auch ein Merkmal</translation>
    </message>
    <message>
        <source>“{name}” is ticked with “{tick}”; a blank cell means no.</source>
        <translation>„{name}“ ist mit „{tick}“ angekreuzt; eine leere Zelle heißt nein.</translation>
    </message>
    <message>
        <source>“{name}” is {shape}, not (pictures, height, width) or squares in rows</source>
        <translation>„{name}“ hat die Form {shape}, nicht (Bilder, Höhe, Breite) oder Quadrate in Zeilen</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>“{word}” in “{name}” is taken as a value like the others ({rows}), not as missing.</source>
        <translation>„{word}“ in „{name}“ gilt als Wert wie die anderen ({rows}), nicht als fehlend.</translation>
    </message>
    <message>
        <source>“{word}” is not a number</source>
        <translation>„{word}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{count} hidden layers are no longer normalised; their weights and biases have taken that over, so the network says what it said.</source>
        <translation>{count} verdeckte Schichten werden nicht mehr normalisiert; ihre Gewichte und Bias-Werte haben das übernommen, das Netz sagt also, was es gesagt hat.</translation>
    </message>
    <message>
        <source>The classes are of very different sizes: who always says “{name}” is right in {share:.2%} of the rows.</source>
        <translation>Die Klassen sind sehr verschieden groß: Wer immer „{name}“ sagt, hat bei {share:.2%} der Zeilen recht.</translation>
    </message>
    <message>
        <source>{count} hidden layers are normalised over each batch from the next step on; their weights are kept, and their running averages begin with the training rows.</source>
        <translation>{count} verdeckte Schichten werden ab dem nächsten Schritt über jeden Batch normalisiert; ihre Gewichte bleiben, und ihre laufenden Mittelwerte beginnen mit den Trainingszeilen.</translation>
    </message>
    <message>
        <source>{field} of layer {layer}</source>
        <translation>{field} von Schicht {layer}</translation>
    </message>
    <message>
        <source>{field} of layers {layers}</source>
        <translation>{field} der Schichten {layers}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{found:,.0f} MiB are more than {most} MiB</source>
        <translation>{found:,.0f} MiB sind mehr als {most} MiB</translation>
    </message>
    <message>
        <source>{hands} in the room</source>
        <translation>{hands} im Saal</translation>
    </message>
    <message>
        <source>{layers} layers, {parameters} weights and biases.</source>
        <translation>{layers} Schichten, {parameters} Gewichte und Biases.</translation>
    </message>
    <message>
        <source>{moments} of {epochs} epochs are kept in this page.</source>
        <translation>{moments} von {epochs} Epochen sind in dieser Seite.</translation>
    </message>
    <message>
        <source>{n:,} different texts; {most} at most can go in</source>
        <translation>{n:,} verschiedene Texte; höchstens {most} können eingehen</translation>
    </message>
    <message>
        <source>{n:,} files are more than {most:,}</source>
        <translation>{n:,} Dateien sind mehr als {most:,}</translation>
    </message>
    <message>
        <source>{n:,} groups by “{name}”: the rows of each stay in one part of the split.</source>
        <translation>{n:,} Gruppen nach „{name}“: Die Zeilen jeder Gruppe bleiben in einem Teil.</translation>
    </message>
    <message>
        <source>{n:,} pictures of {side} × {side} are more than {most:,}; read fewer of them or make them smaller</source>
        <translation>{n:,} Bilder von {side} × {side} sind mehr als {most:,}; lesen Sie weniger davon oder machen Sie sie kleiner</translation>
    </message>
    <message>
        <source>{n:,} such pictures take {size:,.0f} MiB, more than {most}; read fewer of them</source>
        <translation>{n:,} solche Bilder brauchen {size:,.0f} MiB, mehr als {most}; lesen Sie weniger davon</translation>
    </message>
    <message>
        <source>{names} differ in capital letters alone and are taken as different classes.</source>
        <translation>{names} unterscheiden sich nur in Großbuchstaben und gelten als verschiedene Klassen.</translation>
    </message>
    <message>
        <source>{names} differ in capital letters alone and are taken as the same class.</source>
        <translation>{names} unterscheiden sich nur in Großbuchstaben und gelten als dieselbe Klasse.</translation>
    </message>
    <message>
        <source>{names} has the same value in all rows and is left out.</source>
        <translation>{names} hat in allen Zeilen denselben Wert und wird weggelassen.</translation>
    </message>
    <message>
        <source>{names} has too many different words to go in and is left out.</source>
        <translation>{names} hat zu viele verschiedene Wörter und wird weggelassen.</translation>
    </message>
    <message>
        <source>{names} have the same value in all rows and are left out.</source>
        <translation>{names} haben in allen Zeilen denselben Wert und werden weggelassen.</translation>
    </message>
    <message>
        <source>{names} have too many different words to go in and are left out.</source>
        <translation>{names} haben zu viele verschiedene Wörter und werden weggelassen.</translation>
    </message>
    <message>
        <source>{names} number the rows and are left out.</source>
        <translation>{names} nummerieren die Zeilen und werden weggelassen.</translation>
    </message>
    <message>
        <source>{names} numbers the rows and is left out.</source>
        <translation>{names} nummeriert die Zeilen und wird weggelassen.</translation>
    </message>
    <message>
        <source>{names}: a class with one row can be learnt or tested, but not both.</source>
        <translation>{names}: Eine Klasse mit einer einzigen Zeile kann gelernt oder getestet werden, nicht beides.</translation>
    </message>
    <message>
        <source>{name} goes on from these weights; its averages start empty.</source>
        <translation>{name} geht von diesen Gewichten aus weiter; seine Mittelwerte beginnen leer.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {cause}</source>
        <translation>{name}, Zeile {line}: {cause}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name}: {cause}</source>
        <translation>{name}: {cause}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} Zellen</translation>
    </message>
    <message>
        <source>{n} classes are more than {most}</source>
        <translation>{n} Klassen sind mehr als {most}</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} Spalten</translation>
    </message>
    <message>
        <source>{n} columns are more than {most}</source>
        <translation>{n} Spalten sind mehr als {most}</translation>
    </message>
    <message>
        <source>{n} different words; {most} at most can go in</source>
        <translation>{n} verschiedene Wörter; höchstens {most} können eingehen</translation>
    </message>
    <message>
        <source>{n} files can not be read and left out: {names}.</source>
        <translation>{n} Dateien können nicht gelesen werden und sind weggelassen: {names}.</translation>
    </message>
    <message>
        <source>{n} folders are more than {most} classes</source>
        <translation>{n} Ordner sind mehr als {most} Klassen</translation>
    </message>
    <message>
        <source>{n} inputs are more than {most}</source>
        <translation>{n} Eingaben sind mehr als {most}</translation>
    </message>
    <message>
        <source>{n} lines above the rows that begin with {mark} are comments and left out.</source>
        <translation>{n} Zeilen über den Daten, die mit {mark} beginnen, sind Kommentare und werden weggelassen.</translation>
    </message>
    <message>
        <source>{n} missing cells are taken as the mean of the training rows.</source>
        <translation>{n} fehlende Zellen gelten als das Mittel der Trainingszeilen.</translation>
    </message>
    <message>
        <source>{n} missing cells filled with the mean of the column over all rows.</source>
        <translation>{n} fehlende Zellen mit dem Mittel der Spalte über alle Zeilen gefüllt.</translation>
    </message>
    <message>
        <source>{n} missing words: all inputs of it are 0.</source>
        <translation>{n} fehlende Wörter: Alle ihre Eingaben sind 0.</translation>
    </message>
    <message>
        <source>{n} pictures, but labels of the shape {shape}</source>
        <translation>{n} Bilder, aber Labels der Form {shape}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>{n} rows are there before: rows that occur more than once lie in the training and in the test part, and what is learnt by heart looks like knowledge.</source>
        <translation>{n} Zeilen kommen schon vorher vor: Zeilen, die mehrfach vorkommen, liegen im Trainings- und im Testteil, und Auswendiggelerntes sieht wie Wissen aus.</translation>
    </message>
    <message>
        <source>{n} rows lack “{name}”: all inputs of it are 0.</source>
        <translation>{n} Zeilen fehlt „{name}“: Alle Eingaben davon sind 0.</translation>
    </message>
    <message>
        <source>{n} rows that have more or fewer than {width} cells are left out: lines {lines}.</source>
        <translation>{n} Zeilen mit mehr oder weniger als {width} Zellen werden weggelassen: Zeilen {lines}.</translation>
    </message>
    <message>
        <source>{pictures} pictures, but {labels} labels in {file}</source>
        <translation>{pictures} Bilder, aber {labels} Labels in {file}</translation>
    </message>
    <message>
        <source>{rows} left; two at least are needed</source>
        <translation>{rows} übrig; mindestens zwei sind nötig</translation>
    </message>
    <message>
        <source>{rows} that occurred before left out.</source>
        <translation>{rows}, schon einmal vorgekommen, weggelassen.</translation>
    </message>
    <message>
        <source>{rows} training images from now on: {copies} jittered copies of each.</source>
        <translation>Von nun an {rows} Trainingsbilder: {copies} verwackelte Kopien von jedem.</translation>
    </message>
    <message>
        <source>{rows} with missing cells left out.</source>
        <translation>{rows} mit fehlenden Zellen weggelassen.</translation>
    </message>
    <message>
        <source>{rows} without a label left out.</source>
        <translation>{rows} ohne Label weggelassen.</translation>
    </message>
    <message>
        <source>{shown} of {total} points are shown.</source>
        <translation>{shown} von {total} Punkten sind gezeigt.</translation>
    </message>
    <message>
        <source>{value:g} in “{name}” ({rows}) is far from all other values and is taken as missing; is it a value?</source>
        <translation>{value:g} in „{name}“ ({rows}) liegt weit weg von allen anderen Werten und gilt als fehlend; ist es ein Wert?</translation>
    </message>
    <message>
        <source>{value:g} in “{name}” ({rows}) is far from all other values; does it mean missing?</source>
        <translation>{value:g} in „{name}“ ({rows}) liegt weit weg von allen anderen Werten; steht es für einen fehlenden?</translation>
    </message>
    <message>
        <source>{value} is above {limit}</source>
        <translation>{value} liegt über {limit}</translation>
    </message>
    <message>
        <source>{value} is below {limit}</source>
        <translation>{value} liegt unter {limit}</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>{value} is not above {limit}</source>
        <translation>{value} liegt nicht über {limit}</translation>
    </message>
    <message>
        <source>{value} is not below {limit}</source>
        <translation>{value} liegt nicht unter {limit}</translation>
    </message>
</context>
<context>
    <name>word_lines</name>
    <message>
        <source>{name}: {words} → 1 input</source>
        <translation>{name}: {words} → 1 Eingabe</translation>
    </message>
    <message>
        <source>{name}: {words} → {count} inputs</source>
        <translation>{name}: {words} → {count} Eingaben</translation>
    </message>
</context>
</TS>

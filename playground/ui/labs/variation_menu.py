"""The menu of what one field of a baseline can be: activation, optimiser, initialiser, depth."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from playground.experiment.variations import DEPTHS, FREEZES


class NameMenu(QMenu):
    """Says the name behind the entry that is chosen, of its own or of a menu in it."""

    chosen = Signal(str)

    def add_choice(self, menu: QMenu, name: str, text: str) -> None:
        """Add an entry to `menu`, this one or one in it."""
        menu.addAction(text, self._on_choice).setData(name)

    @Slot()
    def _on_choice(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(str(action.data()))


class FreezeMenu(NameMenu):
    """How many of the first hidden layers a baseline has frozen."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        for name, last in FREEZES.items():
            text = self.tr("layer 1") if last == 1 else self.tr("layers 1 to {0}").format(last)
            self.add_choice(self, name, text)

    def show_depth(self, hidden: int) -> None:
        """Offer the layers of a network that has so many hidden ones."""
        for action, last in zip(self.actions(), FREEZES.values(), strict=True):
            action.setVisible(last <= hidden)
        self.setEnabled(hidden > 0)


class VariationMenu(NameMenu):
    """All variations, in a menu for each field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add(
            self.tr("Activation"),
            (("sigmoid", "sigmoid"), ("relu", "ReLU"), ("tanh", "tanh")),
        )
        self._add(
            self.tr("Layers"),
            (
                ("batch-norm", self.tr("batch normalisation")),
                ("residual", self.tr("residual links")),
            ),
        )
        self._add(self.tr("Optimiser"), (("sgd", "SGD 0.1"), ("adam", "Adam 0.01")))
        self._add(self.tr("Initialiser"), (("glorot", self.tr("Glorot")), ("he", self.tr("He"))))
        self._add(
            self.tr("Depth"),
            tuple(
                (name, self.tr("%n hidden layer(s)", "", depth)) for name, depth in DEPTHS.items()
            ),
        )
        self.frozen = FreezeMenu(self.tr("Frozen"), self)
        self.frozen.chosen.connect(self.chosen)
        self.addMenu(self.frozen)

    def _add(self, title: str, choices: tuple[tuple[str, str], ...]) -> None:
        menu = self.addMenu(title)
        for name, text in choices:
            self.add_choice(menu, name, text)

"""The texts of the window's actions: text, explanation, shortcut and icon of each by name."""

from __future__ import annotations

from PySide6.QtCore import QObject

from playground.ui.window.actions import ActionText


class ActionTexts(QObject):
    """The words of all actions, in the language of the window."""

    def play(self, playing: bool) -> ActionText:
        """The words of the one that plays and pauses."""
        if playing:
            return ActionText(self.tr("Pause"), self.tr("Stop training"), "Space", "pause")
        return ActionText(self.tr("Play"), self.tr("Train until paused"), "Space", "play")

    def all(self) -> dict[str, ActionText]:
        """The words of each action by its name."""
        return {
            "play": self.play(playing=False),
            "step-sample": ActionText(
                self.tr("Step one sample"),
                self.tr("Add one sample's gradient; the parameters move after the batch's last"),
                "Alt+Right",
                "step",
            ),
            "step-batch": ActionText(
                self.tr("Step one batch"),
                self.tr("One parameter update on one batch, then wait"),
                "Right",
                "step",
            ),
            "step-epoch": ActionText(
                self.tr("Step one epoch"),
                self.tr("One pass over the training set, then wait"),
                "Shift+Right",
                "step-epoch",
            ),
            "slower": ActionText(self.tr("Slower"), self.tr("The next slower pace"), "<"),
            "faster": ActionText(self.tr("Faster"), self.tr("The next faster pace"), ">"),
            "reset": ActionText(
                self.tr("Reset"),
                self.tr("Back to step 0 with the same initial parameters"),
                "Ctrl+R",
                "reset",
            ),
            "new-seed": ActionText(
                self.tr("New seed"),
                self.tr("Start again from other initial parameters"),
                "Ctrl+Shift+R",
                "dice",
            ),
            "rival": ActionText(
                self.tr("Duplicate as rival"),
                self.tr("Race a copy of this experiment from the same seed, data and batches"),
                "Ctrl+D",
                "compare",
            ),
            "freeze-test": ActionText(
                self.tr("Freeze test"),
                self.tr("Race this network against itself with its first layers frozen"),
                icon="snowflake",
            ),
            "help": ActionText(
                self.tr("&Explain this"),
                self.tr("What the control with the focus does, and the formula behind it"),
                "F1",
                "help",
            ),
            "whats-this": ActionText(
                self.tr("&What is …?"),
                self.tr("Explain whatever is clicked next"),
                "Shift+F1",
            ),
            "glossary": ActionText(
                self.tr("&Glossary"),
                self.tr("The words of the field, each in a sentence or two and with its formula"),
                "Ctrl+F1",
            ),
            "next-panel": ActionText(
                self.tr("&Next panel"),
                self.tr("Give the focus to the next panel in sight, and say what it shows"),
                "F6",
            ),
            "previous-panel": ActionText(
                self.tr("&Previous panel"),
                self.tr("Give the focus to the panel before, and say what it shows"),
                "Shift+F6",
            ),
            "read-panel": ActionText(
                self.tr("&Read this panel"),
                self.tr("Say in a sentence what the panel with the focus shows"),
                "F7",
            ),
            "panel-numbers": ActionText(
                self.tr("N&umbers of this panel"),
                self.tr("The numbers behind the picture as a table, to walk through by arrows"),
                "F8",
            ),
            "move-panel": ActionText(
                self.tr("&Move this panel"),
                self.tr("Put the panel with the focus elsewhere, or make it larger, from a menu"),
                "Ctrl+F7",
            ),
            "hear-loss": ActionText(
                self.tr("&Hear the loss"),
                self.tr(
                    "The course of the loss as a tone, training on the left, test on the right: "
                    "the higher, the worse"
                ),
                "F9",
            ),
            "home": ActionText(
                self.tr("Start page"),
                self.tr("Lessons, labs, presets and recent files, and back to the workbench"),
                "Alt+Home",
                "home",
            ),
            "theme": ActionText(
                self.tr("Light or dark"), self.tr("Switch between light and dark"), "Ctrl+T", "moon"
            ),
            "full-screen": ActionText(
                self.tr("Present"),
                self.tr("The whole screen with larger text and keys for a lecture, and back"),
                "F11",
                "fullscreen",
            ),
            "larger": ActionText(
                self.tr("Larger text"), self.tr("Scale all text up"), "Ctrl++", "zoom-in"
            ),
            "smaller": ActionText(
                self.tr("Smaller text"), self.tr("Scale all text down"), "Ctrl+-", "zoom-out"
            ),
            "normal-size": ActionText(
                self.tr("Normal text size"), self.tr("Text at 100 %"), "Ctrl+0"
            ),
            "reset-layout": ActionText(
                self.tr("Reset layout"), self.tr("Put all panels back where they belong")
            ),
        }

"""The bundled examples as presets: which of them work, and what a lecturer says about each."""

from playground.ui.presets.commentary import (
    Commentary,
    commentary_of,
    preset_named_like,
    preset_trained_like,
)

__all__ = ["Commentary", "commentary_of", "preset_named_like", "preset_trained_like"]

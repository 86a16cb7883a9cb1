"""Stands in for Qt's OpenGL modules in the built program, which are left out of it.

pyqtgraph imports them whether anybody draws with OpenGL or not, and derives one class from them;
with their libraries they are eight megabytes.  PyInstaller runs this before the program.
"""

import sys
from types import ModuleType


def _nothing(name):
    raise AttributeError(f"{name} is of Qt's OpenGL modules, which are not in this program")


def _widget(name):
    if name != "QOpenGLWidget":
        return _nothing(name)
    from PySide6.QtWidgets import QWidget

    return QWidget


for module, attribute in (("QtOpenGL", _nothing), ("QtOpenGLWidgets", _widget)):
    absent = ModuleType(f"PySide6.{module}")
    absent.__getattr__ = attribute
    sys.modules[absent.__name__] = absent

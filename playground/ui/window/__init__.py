"""The bars, menus and docks that the main window is put together from."""

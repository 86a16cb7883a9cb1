"""Pictures from files: IDX, NumPy archives and images that were read elsewhere become rows.

Tables whose rows are pictures are read by `playground.data.table`; folders of PNG and JPEG by the
window's side, which knows how.  Nothing here knows Qt.
"""

from playground.data.pictures.files import GREY_WEIGHTS, is_picture_file, read_picture_file
from playground.data.pictures.from_table import pictures_of_table
from playground.data.pictures.pictures import (
    FIRST_PICTURES,
    SIDES,
    PictureChoice,
    Pictures,
    dark_on_light,
)

__all__ = [
    "FIRST_PICTURES",
    "GREY_WEIGHTS",
    "SIDES",
    "PictureChoice",
    "Pictures",
    "dark_on_light",
    "is_picture_file",
    "pictures_of_table",
    "read_picture_file",
]

"""The language of the window: which ones there are, which one is wanted, and loading it.

English is in the source.  Every other language is a file `playground_NAME.qm` in
resources/translations, made by `packaging/translations.py`; what it lacks stays English.  Longer
prose lies in files of its own (`prose.py`, lessons).
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from playground import resources
from playground.ui.language.numbers import Notation, use_notation

SOURCE = "en"
PREFIX = "playground_"


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The names of all languages, as in "de" or "pt_BR", English first."""
    folder = resources.path("translations")
    found = sorted(file.stem.removeprefix(PREFIX) for file in folder.glob(f"{PREFIX}*.qm"))
    return (SOURCE, *found)


def spoken() -> str:
    """The language that the application speaks now: each translation says its own name."""
    # The name as in the files: "de".
    found = QCoreApplication.translate("language", "en")
    return found if found in languages() else SOURCE


def native_name(language: str) -> str:
    """The language's name in the language itself."""
    name = QLocale(language).nativeLanguageName()
    return "English" if language == SOURCE else name[:1].upper() + name[1:]


def locale_of(language: str) -> QLocale:
    """The locale of a language in the country of the desktop, whose clock it keeps."""
    return QLocale(QLocale(language).language(), QLocale.system().territory())


def resolve_language(chosen: str) -> str:
    """`chosen` where there is such a language, else the desktop's, else English."""
    known = languages()
    if chosen in known:
        return chosen
    for name in QLocale.system().uiLanguages():
        for form in (name.replace("-", "_"), name.replace("_", "-").split("-")[0]):
            if form in known:
                return form
    return SOURCE


def use_language(application: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Have `application` say everything in `language`; the translators that now belong to it.

    Windows that exist keep the words that they have.
    """
    if language == SOURCE:
        use_notation(Notation())
        return ()
    own = str(resources.path("translations"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    installed = []
    # Qt's own words first: what is installed later is asked first.
    for name, folder in ((f"qtbase_{language}", qt), (f"{PREFIX}{language}", own)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
    use_notation(_notation_of(QLocale(language)))
    return tuple(installed)


def _notation_of(locale: QLocale) -> Notation:
    return Notation(
        locale.decimalPoint(),
        locale.groupSeparator(),
        QCoreApplication.translate("numbers", "not a number"),
        QCoreApplication.translate("numbers", "infinite"),
        QCoreApplication.translate("numbers", "minus infinite"),
    )

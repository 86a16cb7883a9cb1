"""The project's home on the web, which packages name: their identifier, links and screenshots.

The sources name no home, since they can be built wherever they were copied to.  Who builds a
release says it in PLAYGROUND_HOME, as the release workflow does; a package that was built without
is marked as nobody's by the domain that is reserved for examples.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

VARIABLE = "PLAYGROUND_HOME"
NAME = "neural_network_playground"
NOBODY = "org.example"
GITHUB = re.compile(r"https://github\.com/(?P<account>[\w-]+)/(?P<repository>[\w.-]+?)/?")


class UnknownHome(Exception):
    """The home that was named is of no kind whose links are known."""


@dataclass(frozen=True)
class ProjectHome:
    """The address of the project, "" where it is not known, and its `account` there."""

    url: str = ""
    account: str = ""

    @property
    def identifier(self) -> str:
        """The reversed domain, the account and the program, as AppStream wants them."""
        if not self.url:
            return f"{NOBODY}.{NAME}"
        account = self.account.lower().replace("-", "_")
        # No part may begin with a digit.
        account = f"_{account}" if account[0].isdigit() else account
        return f"io.github.{account}.{NAME}"

    @property
    def bundle_identifier(self) -> str:
        """The same for macOS, which knows hyphens and no underscores."""
        return self.identifier.replace("._", ".").replace("_", "-")

    def file_url(self, version: str, path: str) -> str:
        """Where the file `path` of the sources of a release can be fetched."""
        place = self.url.replace("https://github.com", "https://raw.githubusercontent.com")
        return f"{place}/v{version}/{path}"


def project_home(url: str | None = None) -> ProjectHome:
    """The home at `url`, or at the one that the environment names.

    Raises:
        UnknownHome: it is no repository on GitHub.
    """
    url = os.environ.get(VARIABLE, "") if url is None else url
    if not url:
        return ProjectHome()
    found = GITHUB.fullmatch(url)
    if found is None:
        raise UnknownHome(f"{VARIABLE}: {url!r} is not https://github.com/ACCOUNT/REPOSITORY")
    return ProjectHome(url.rstrip("/"), found["account"])

"""The whole program at work, watched for connections by Python's own audit events."""

from __future__ import annotations

import subprocess
import sys

WATCHED = """
import sys

def watch(event, arguments):
    if event.split(".")[0] in ("socket", "urllib", "ftplib", "http", "smtplib"):
        print(f"{event} {arguments}", file=sys.stderr)
        sys.exit("a connection was attempted")

sys.addaudithook(watch)
from playground.cli import main
code = main(["self-test"])
opened = sorted(name for name in ("ssl", "http.client", "PySide6.QtNetwork") if name in sys.modules)
print(f"{opened=}")
sys.exit(code)
"""


def test_the_whole_program_opens_no_socket():
    done = subprocess.run(
        [sys.executable, "-c", WATCHED], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert "opened=[]" in done.stdout


def test_the_watch_notices_a_socket():
    program = WATCHED.replace("code = main", "import socket; socket.socket(); code = main")
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode != 0
    assert "a connection was attempted" in done.stderr

"""`python -m playground`."""

import multiprocessing
import sys

from playground.cli import main

if __name__ == "__main__":
    # In an executable of one file this process may be the second one, which trains (see
    # `training.trial_process`); everywhere else the call does nothing.
    multiprocessing.freeze_support()
    sys.exit(main())

"""The terminal of one installation: what an operator types, by its data directory."""

import os
import subprocess
import sys
from pathlib import Path

from tests.servers import OURS, ROOT


def flask(data_dir: Path, *words: str, **settings: str) -> str:
    """What ``flask --app moderator.app …`` prints; it must succeed."""
    surrounding = {name: value for name, value in os.environ.items() if name not in OURS}
    environment = surrounding | {"DATA_DIR": str(data_dir), **settings}
    command = [sys.executable, "-m", "flask", "--app", "moderator.app", *words]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    return done.stdout

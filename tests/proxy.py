"""A real nginx on the loopback, with ``deploy/nginx.conf`` itself: only addresses, ports and folders are others, and TLS where a certificate is given."""

import os
import re
import signal
import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path

import psutil

from tests.programs import find
from tests.server.wire import eventually
from tests.servers import ROOT, free_port

FILE = ROOT / "deploy" / "nginx.conf"
HOST = "panel.example.org"
WORKERS = 1
"""One is enough for a machine that also runs the processes and those who ask."""


class Proxy:
    """One nginx in front of some ports, on one port of its own."""

    def __init__(self, folder: Path, ports: Sequence[int], port: int = 0, *, certificate: tuple[Path, Path] | None = None) -> None:
        self.folder, self.ports, self.port = folder, tuple(ports), port or free_port()
        self.redirect_port = free_port() if certificate else 0
        self._certificate = certificate
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def configuration(self) -> str:
        """The file of the deployment, for this folder and these ports."""
        text = FILE.read_text(encoding="utf-8")
        text = _put(text, r"pid /run/nginx\.pid;", f"pid {self.folder}/nginx.pid; daemon off; {_user()}")
        text = _put(text, r"worker_processes auto;", f"worker_processes {WORKERS};")
        text = _put(text, r"/var/log/nginx/error\.log", f"{self.folder}/error.log")
        text = _put(text, r"/var/cache/nginx/moderator", f"{self.folder}/cache")
        text = _put(text, r"(    server 127\.0\.0\.1:\d+ max_fails=0;[^\n]*\n)+", "".join(f"    server 127.0.0.1:{each} max_fails=0;\n" for each in self.ports))
        temporary = "".join(f"  {each}_temp_path {self.folder}/{each};\n" for each in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        text = _put(text, r"http \{\n", f"http {{\n{temporary}")
        text = _put(text, r" *listen \[::\]:[^\n]*\n", "", times=2)
        return self._with_tls(text) if self._certificate else self._without_tls(text)

    def _with_tls(self, text: str) -> str:
        assert self._certificate is not None
        text = _put(text, r"listen 80 ", f"listen 127.0.0.1:{self.redirect_port} ")
        text = _put(text, r"listen 443 ", f"listen 127.0.0.1:{self.port} ")
        text = _put(text, r"ssl_certificate [^;]+;", f"ssl_certificate {self._certificate[0]};")
        text = _put(text, r"ssl_certificate_key [^;]+;", f"ssl_certificate_key {self._certificate[1]};")
        return text.replace(f"https://{HOST}", f"https://localhost:{self.port}")

    def _without_tls(self, text: str) -> str:
        text = _put(text, r"  server \{\n    listen 80 (?:.|\n)+?\n  \}\n", "")
        text = _put(text, r"listen 443 ssl http2 ", f"listen 127.0.0.1:{self.port} ")
        return _put(text, r" *(?:ssl_|add_header Strict)[^\n]+\n", "", times=7)

    def start(self) -> None:
        """Start, and return when it answers."""
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / "nginx.conf"
        file.write_text(self.configuration, encoding="utf-8")
        with (self.folder / "start.log").open("ab") as log:
            self._process = subprocess.Popen([find("nginx"), "-c", str(file), "-p", str(self.folder), "-e", "stderr"], stderr=log)
        eventually(self._answers, what=f"nginx does not answer: {self.said}")

    def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.said
        try:
            with socket.create_connection(("127.0.0.1", self.port), 5):
                return True
        except OSError:
            return False

    def check(self) -> str:
        """What nginx itself says of the file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / "nginx.conf"
        file.write_text(self.configuration, encoding="utf-8")
        done = subprocess.run([find("nginx"), "-t", "-c", str(file), "-p", str(self.folder), "-e", "stderr"], capture_output=True, text=True, check=False)
        return done.stderr

    def open_files(self) -> list[str]:
        """What it holds open at this moment, also what has no name any more."""
        assert self._process is not None
        processes = psutil.Process(self._process.pid)
        folders = [Path(f"/proc/{each.pid}/fd") for each in (processes, *processes.children())]
        return [str(each.readlink()) for folder in folders for each in folder.iterdir() if each.is_symlink()]

    @property
    def said(self) -> str:
        """Everything that it has written down."""
        return "".join((self.folder / name).read_text() for name in ("start.log", "error.log") if (self.folder / name).exists())

    def stop(self) -> None:
        """End it, whatever is under way."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(10)


def _put(text: str, pattern: str, new: str, *, times: int = 1) -> str:
    """Replace what must stand there, and no other number of times."""
    made, found = re.subn(pattern, lambda _match: new, text)
    assert found == times, f"{FILE.name}: {pattern} is there {found} times"
    return made


def _user() -> str:
    # Its workers would be nobody, who may not write into the folder of a test.
    return "user root;" if os.geteuid() == 0 else ""

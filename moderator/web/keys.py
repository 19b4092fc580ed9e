"""Keys of the installation: one secret, and from it everything that must be told from chance."""

import base64
import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from moderator.config import SettingsError
from moderator.domain import seats
from moderator.domain.ids import ROW_LENGTH

MAC_LENGTH: Final = 22
SECRET_LENGTH: Final = 32


@dataclass(frozen=True)
class Keys:
    """Derived keys; the secret itself is not kept."""

    cookies: bytes
    voices: bytes
    links: bytes
    processes: bytes
    """By it the processes of one installation know each other; it gives no names away and is told to nobody."""
    checks: bytes
    tokens: bytes
    hooks: bytes
    accounts: bytes

    def link_key(self, link: str, generation: int) -> str:
        """The key of a personal link: its id and a MAC over id and generation, so that nothing in the database opens a door."""
        return link + _mac(self.links, f"{link}:{generation}")

    def matches(self, key: str, link: str, generation: int) -> bool:
        """Whether ``key`` is that of this generation; the time taken tells nothing."""
        return hmac.compare_digest(key.encode(), self.link_key(link, generation).encode())

    def asks(self, nonce: str) -> str:
        """What the doctor sends with a nonce, so that nobody else is answered."""
        return _mac(self.checks, f"asks:{nonce}")

    def answers(self, nonce: str) -> str:
        """What only this installation can answer to it."""
        return _mac(self.checks, f"answers:{nonce}")

    def token(self, link: str, generation: int) -> str:
        """The token of a program: made as the key of a link is, under another key, so that neither opens what the other does."""
        return link + _mac(self.tokens, f"{link}:{generation}")

    def is_token(self, given: str, link: str, generation: int) -> bool:
        """Whether ``given`` is the token of this generation; the time taken tells nothing."""
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self.token(link, generation).encode())

    def hook_secret(self, hook: str) -> str:
        """What the calls of a hook are signed with."""
        return "whsec_" + _mac(self.hooks, hook)

    def account(self, issuer: str, subject: str) -> str:
        """The id of an account's link: always the same, and nobody can tell from it whose it is."""
        return hmac.new(self.accounts, f"{issuer}\n{subject}".encode(), hashlib.sha256).hexdigest()[:ROW_LENGTH]

    def seat_code(self, seat: str) -> str:
        """What stands on the card of a delegation."""
        return seats.printed(seats.code_of(self.voices, seat))

    def form_secret(self, token: str, command: str) -> str:
        """The secret of what a participant sends by a plain form: the same for the same form, so that a double click loses nobody their question."""
        return _mac(self.cookies, f"{token}:{command}")


def link_of(key: str) -> str:
    """The id of the link that a key claims to be of."""
    return key[:ROW_LENGTH]


def derive(secret: bytes) -> Keys:
    """The keys of an installation."""
    return Keys(
        *(
            hmac.new(secret, purpose, hashlib.sha256).digest()
            for purpose in (b"cookies", b"voices", b"links", b"processes", b"checks", b"tokens", b"hooks", b"accounts")
        )
    )


def fingerprint(secret: bytes) -> str:
    """What tells this secret from any other. It stands in the database, so it is slow to make: a stolen copy is no place to try secrets by the million."""
    return hashlib.scrypt(secret, salt=b"moderator: whose database it is", n=2**14, r=8, p=1, dklen=32).hex()


def installation_secret(data_dir: Path) -> bytes:
    """The secret kept beside the database, made on the first start and readable by its owner alone. Raises SettingsError for a damaged one."""
    path = data_dir / "secret"
    data_dir.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _make_secret(path)
    secret = path.read_bytes()
    if len(secret) < SECRET_LENGTH:
        message = f"{path} is damaged: every link and cookie hangs on it. Restore it from a backup, or delete it, and make all links anew with: flask --app moderator.app database adopt."
        raise SettingsError(message)
    return secret


def _make_secret(path: Path) -> None:
    """Write it whole beside its place, then link it there: a crash leaves no half of it, and of two processes one wins."""
    made = path.with_name(f"secret.{secrets.token_hex(8)}")
    with os.fdopen(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(secrets.token_bytes(SECRET_LENGTH))
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        os.link(made, path)
    made.unlink()


def _mac(key: bytes, message: str) -> str:
    digest = hmac.new(key, message.encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).decode()[:MAC_LENGTH]

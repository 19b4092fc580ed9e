"""Signing in with an account of the house (OpenID Connect): where to send somebody, and who has come back. What they may then do is decided elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from authlib.common.errors import AuthlibBaseError
from authlib.common.security import generate_token
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import ClaimError, JoseError
from joserfc.jwk import KeySet
from requests import RequestException

from moderator.config import Accounts
from moderator.live.clocks import Clocks

WITHIN: Final = 5.0
"""Seconds for each question to the provider."""
KEPT: Final = 3_600.0
REST: Final = 5.0
"""Seconds for which a provider that did not answer is not asked again, however many want to sign in."""
LEEWAY: Final = 60
TIMES: Final = frozenset({"exp", "iat", "nbf"})
ALGORITHMS: Final = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
"""Signatures with a key of the provider's own: neither none at all nor one that we could have made."""


class NotSignedInError(Exception):
    """Nobody has come in; ``why`` is ``away``, ``clock``, ``state``, ``forged`` or ``denied``."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Pending:
    """What this browser must bring back."""

    state: str
    nonce: str
    verifier: str


class Provider:
    """The one provider of an installation. Nothing is asked of it before somebody wants to sign in."""

    def __init__(self, accounts: Accounts, back: str, clocks: Clocks) -> None:
        self._accounts, self._back, self._clocks = accounts, back, clocks
        self._known: dict[str, Any] = {}
        self._known_at = self._missed_at = float("-inf")

    def begin(self) -> tuple[str, Pending]:
        """The address to send somebody to, and what their browser keeps meanwhile."""
        pending = Pending(generate_token(32), generate_token(32), generate_token(64))
        with self._session() as session:
            url, _ = session.create_authorization_url(
                self._of("authorization_endpoint"), state=pending.state, code_verifier=pending.verifier, nonce=pending.nonce
            )  # fmt: skip
        return str(url), pending

    def finish(self, pending: Pending, code: str) -> dict[str, Any]:
        """What the provider says of whoever has come back with ``code``: its claims, checked. Raises NotSignedInError."""
        try:
            with self._session() as session:
                token = session.fetch_token(self._of("token_endpoint"), grant_type="authorization_code", code=code, code_verifier=pending.verifier)
                claims = self._claims(token, pending)
                return claims | self._more(session, claims)
        except AuthlibBaseError:
            # A code that was used before, or was never given to us.
            raise NotSignedInError("state") from None
        except (RequestException, ValueError, TypeError):
            raise NotSignedInError("away") from None

    def _claims(self, token: Mapping[str, Any], pending: Pending) -> dict[str, Any]:
        try:
            read = self._read(str(token["id_token"]))
            options: Any = {"iss": {"essential": True, "value": self._accounts.issuer}, "aud": {"essential": True, "value": self._accounts.client_id}}
            params = {"client_id": self._accounts.client_id, "nonce": pending.nonce, "access_token": token.get("access_token")}
            CodeIDToken(read.claims, read.header, options, params).validate(now=self._clocks.server_now() // 1000, leeway=LEEWAY)
        except ClaimError as error:
            raise NotSignedInError("clock" if error.claim in TIMES else "forged") from None
        except (JoseError, KeyError, ValueError, TypeError, OverflowError):
            raise NotSignedInError("forged") from None
        return dict(read.claims)

    def _read(self, token: str) -> jwt.Token:
        try:
            return jwt.decode(token, self._keys(), ALGORITHMS)
        except (JoseError, ValueError):
            # Keys of a provider change; those that are kept may be the former ones.
            self._known_at = float("-inf")
            return jwt.decode(token, self._keys(), ALGORITHMS)

    def _more(self, session: OAuth2Session, claims: Mapping[str, Any]) -> dict[str, Any]:
        """What some providers say of a person only where it is asked for."""
        where = self._about().get("userinfo_endpoint")
        if "email" in claims or where is None:
            return {}
        found = session.get(where, timeout=WITHIN, allow_redirects=False).json()
        if not isinstance(found, dict):
            raise TypeError
        return {name: value for name, value in found.items() if name not in claims} if found.get("sub") == claims["sub"] else {}

    def _session(self) -> OAuth2Session:
        session = OAuth2Session(
            self._accounts.client_id, self._accounts.client_secret, scope=self._accounts.scope, redirect_uri=self._back, code_challenge_method="S256",
            default_timeout=WITHIN, token_endpoint_auth_method=self._way(),
        )  # fmt: skip
        session.trust_env = False
        return session

    def _way(self) -> str:
        offered = self._about().get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        return "client_secret_basic" if "client_secret_basic" in offered else "client_secret_post"

    def _of(self, name: str) -> str:
        return str(self._about()[name])

    def _keys(self) -> KeySet:
        return KeySet.import_key_set(self._about()["keys"])

    def _about(self) -> dict[str, Any]:
        """The provider's description of itself with its keys, asked for at most once an hour."""
        now = self._clocks.monotonic()
        if now >= self._known_at + KEPT:
            if now < self._missed_at + REST:
                raise NotSignedInError("away")
            self._missed_at = now
            self._known = self._ask()
            self._known_at, self._missed_at = now, float("-inf")
        return self._known

    def _ask(self) -> dict[str, Any]:
        issuer = self._accounts.issuer
        with OAuth2Session(default_timeout=WITHIN) as session:
            session.trust_env = False
            try:
                found: dict[str, Any] = session.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration", withhold_token=True, allow_redirects=False).json()
                keys = session.get(found["jwks_uri"], withhold_token=True, allow_redirects=False).json()
            except (RequestException, ValueError, KeyError, TypeError):
                raise NotSignedInError("away") from None
        if found.get("issuer") != issuer or not {"authorization_endpoint", "token_endpoint"} <= found.keys():
            raise NotSignedInError("forged")
        return {**found, "keys": keys}

"""A small but real OpenID provider as a process of its own: discovery, keys, authorization code with PKCE, tokens, userinfo; and how it may misbehave."""

import base64
import hashlib
import hmac
import json
import secrets
import sys
import time
from typing import Any
from urllib.parse import urlencode

from flask import Flask, Response, jsonify, redirect, request
from joserfc import jwt
from joserfc.jwk import Key, KeySet, RSAKey

CLIENT, SECRET = "moderator-test", "a secret of tests"


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def unsigned(claims: dict[str, Any]) -> str:
    return ".".join((b64(json.dumps({"alg": "none"}).encode()), b64(json.dumps(claims).encode()), ""))


def signed_with_our_secret(claims: dict[str, Any]) -> str:
    head = ".".join((b64(json.dumps({"alg": "HS256"}).encode()), b64(json.dumps(claims).encode())))
    return f"{head}.{b64(hmac.new(SECRET.encode(), head.encode(), hashlib.sha256).digest())}"


class Provider:
    """``how`` is what a test has asked for; codes are good once."""

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer
        self.keys: list[Key] = [key("first")]
        self.stranger = key("first")
        self.codes: dict[str, dict[str, str]] = {}
        self.how: dict[str, Any] = {}

    def control(self) -> Response:
        self.how = request.get_json()
        if self.how.get("rotate"):
            self.keys[0] = key(secrets.token_hex(4))
        return jsonify(self.how)

    def discovery(self) -> Response:
        return jsonify(
            {
                "issuer": self.how.get("issuer_of_discovery", self.issuer), "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token", "jwks_uri": f"{self.issuer}/jwks", "userinfo_endpoint": f"{self.issuer}/userinfo",
                "response_types_supported": ["code"], "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
                "code_challenge_methods_supported": ["S256"],
            }
        )  # fmt: skip

    def jwks(self) -> Response:
        return jsonify(KeySet(self.keys).as_dict(private=False))

    def authorize(self) -> Any:
        asked = request.args
        assert (asked["client_id"], asked["response_type"], asked["code_challenge_method"]) == (CLIENT, "code", "S256")
        assert "openid" in asked["scope"].split()
        if self.how.get("error"):
            return redirect(f"{asked['redirect_uri']}?{urlencode({'error': self.how['error'], 'state': asked['state']})}")
        code = secrets.token_urlsafe(16)
        self.codes[code] = {name: asked[name] for name in ("redirect_uri", "nonce", "code_challenge")}
        return redirect(f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}")

    def token(self) -> Any:
        known, client = self.codes.pop(request.form["code"], None), request.authorization
        if client is None or (client.username, client.password) != (CLIENT, SECRET):
            return jsonify({"error": "invalid_client"}), 401
        if known is None or known["redirect_uri"] != request.form["redirect_uri"]:
            return jsonify({"error": "invalid_grant"}), 400
        if b64(hashlib.sha256(request.form["code_verifier"].encode()).digest()) != known["code_challenge"]:
            return jsonify({"error": "invalid_grant"}), 400
        now = int(time.time()) + self.how.get("clock", 0)
        claims = {"iss": self.issuer, "sub": "4711", "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": known["nonce"]}
        claims |= self.how.get("claims", {}) | ({} if self.how.get("only_userinfo") else self.how.get("person", {}))
        return jsonify({"access_token": "an access token", "token_type": "Bearer", "expires_in": 300, "id_token": self.written(claims)})

    def written(self, claims: dict[str, Any]) -> str:
        if self.how.get("sign") == "none":
            return unsigned(claims)
        if self.how.get("sign") == "secret":
            return signed_with_our_secret(claims)
        signing = self.stranger if self.how.get("sign") == "stranger" else self.keys[0]
        return str(jwt.encode({"alg": "RS256", "kid": signing.kid}, claims, signing))

    def userinfo(self) -> Any:
        if request.headers.get("Authorization") != "Bearer an access token":
            return jsonify({"error": "invalid_token"}), 401
        if "userinfo" in self.how:
            return jsonify(self.how["userinfo"])
        return jsonify({"sub": self.how.get("sub_of_userinfo", "4711")} | self.how.get("person", {}))


def key(name: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": name, "use": "sig"})


def make(issuer: str) -> Flask:
    app, provider = Flask("provider"), Provider(issuer)
    app.add_url_rule("/control", view_func=provider.control, methods=["POST"])
    app.add_url_rule("/token", view_func=provider.token, methods=["POST"])
    app.add_url_rule("/.well-known/openid-configuration", view_func=provider.discovery)
    for view in (provider.jwks, provider.authorize, provider.userinfo):
        app.add_url_rule(f"/{view.__name__}", view_func=view)
    return app


if __name__ == "__main__":
    make(f"http://127.0.0.1:{sys.argv[1]}").run("127.0.0.1", int(sys.argv[1]), threaded=True)

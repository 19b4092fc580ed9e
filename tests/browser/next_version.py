"""The server as its next version would be: the same code, with static files under another hash. Run like wsgi.py, with ASYNC_MODE=threading."""

import runpy

from moderator.web import assets

_hash_of = assets.tree_hash
assets.tree_hash = lambda root: _hash_of(root)[::-1]
runpy.run_path("wsgi.py", run_name="__main__")

"""How many files may be open at once: a connection is one, and the process has some of its own."""

import resource
from typing import Final

OWN: Final = 500
"""Database, log, listening, children, and connections that are just being taken or turned away."""


def needed(connections: int) -> int:
    """Files that so many connections need."""
    return connections + OWN


def room(limit: int) -> int:
    """Connections for which there is room under a limit."""
    return max(1, limit - OWN)


def allowed() -> int:
    """What a process may raise its own limit to; ``resource.RLIM_INFINITY`` where there is none."""
    return resource.getrlimit(resource.RLIMIT_NOFILE)[1]


def allow(connections: int) -> int:
    """Raise the limit of this process as far as so many connections need and the machine lets; never lower it. Answers for how many there is room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = needed(connections) if hard == resource.RLIM_INFINITY else min(needed(connections), hard)
    if resource.RLIM_INFINITY != soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        soft = wanted
    return connections if soft == resource.RLIM_INFINITY else min(connections, room(soft))

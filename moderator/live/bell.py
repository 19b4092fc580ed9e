"""The bell of a panel: somebody should look at it again, at once or when it suits."""

import threading


class Bell:
    """Rings for the two who look at a panel, one for the roles and one for the public: neither waits for the other. ``urgent`` hurries the former."""

    def __init__(self) -> None:
        self.roles, self.public, self.urgent = threading.Event(), threading.Event(), threading.Event()
        self.rings = 0

    def set(self) -> None:
        """There may be something new."""
        self.set_gently()
        self.urgent.set()

    def set_gently(self) -> None:
        """There are more voices, and nothing else."""
        self.rings += 1
        self.roles.set()
        self.public.set()

    def is_set(self) -> bool:
        """Whether both have yet to look."""
        return self.roles.is_set() and self.public.is_set()

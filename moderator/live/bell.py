"""The bells of a panel: somebody should look at it again, at once or when it suits."""

import threading


class Bell:
    """Rings for one who looks. ``urgent``: for more than voices."""

    def __init__(self) -> None:
        self.rung, self.urgent = threading.Event(), threading.Event()
        self.due = self.voices_due = 0.0
        """From when on there may be a look again, and one where there are but more voices, in monotonic seconds."""

    def set(self) -> None:
        """There may be something new."""
        self.rung.set()
        self.urgent.set()

    def clear(self) -> None:
        """A look begins."""
        self.rung.clear()
        self.urgent.clear()

    def is_due(self, now: float) -> bool:
        """Whether it has rung, and a look may begin."""
        return self.rung.is_set() and now >= max(self.due, 0.0 if self.urgent.is_set() else self.voices_due)


class Bells:
    """One for whoever looks for the roles and one for whoever looks for the public: neither waits for the other."""

    def __init__(self) -> None:
        self.roles, self.public = Bell(), Bell()
        self.rings = 0

    def set(self) -> None:
        """There may be something new."""
        self.rings += 1
        self.roles.set()
        self.public.set()

    def set_gently(self) -> None:
        """There are more voices, and nothing else."""
        self.rings += 1
        self.roles.rung.set()
        self.public.rung.set()

    def has_rung(self) -> bool:
        """Whether both have yet to look."""
        return self.roles.rung.is_set() and self.public.rung.is_set()

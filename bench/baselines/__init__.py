"""Servers to measure against: stock Socket.IO on Node, stock Flask-SocketIO, and our fan-out without the panel around it."""

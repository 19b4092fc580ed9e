"""HTTP surfaces: pages, the protocol without sockets, personal links, and the shield around them."""

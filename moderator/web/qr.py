"""The join code: made from PUBLIC_URL alone, never from what a request claims to be, and in capitals so that it stays small."""

import base64
import io
from functools import lru_cache

import qrcode
from qrcode.image.svg import SvgPathImage


def join_address(public_url: str, code: str) -> str:
    """What the code holds: in capitals a QR code needs fewer modules, and is read from further back."""
    return f"{public_url}/{code}".upper()


@lru_cache(maxsize=64)
def svg(address: str) -> bytes:
    """The join code as SVG."""
    code = _code(address)
    out = io.BytesIO()
    code.make_image(image_factory=SvgPathImage).save(out)
    return out.getvalue()


def picture(address: str) -> str:
    """A code as the address of an image that holds it: what is printed must not ask for each picture by itself."""
    return f"data:image/svg+xml;base64,{base64.b64encode(svg(address)).decode()}"


def terminal(address: str) -> str:
    """The join code as lines of text, for the terminal of the first start."""
    out = io.StringIO()
    _code(address).print_ascii(out=out, invert=True)
    return out.getvalue()


def _code(address: str) -> qrcode.QRCode:
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=4)
    code.add_data(address)
    code.make(fit=True)
    return code

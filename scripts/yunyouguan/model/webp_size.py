"""How large a WebP says it is; Pillow takes memory for the whole of it before it tells."""

from yunyouguan.model.file_parts import Bytes

FOURTEEN_BITS = 0x3FFF
HEAD = 30


def webp_size(data: Bytes) -> tuple[int, int]:
    """Width and height as stored; (0, 0) when nothing is told (RFC 9649, 2.5 to 2.7)."""
    head = data[:HEAD]
    body = head[20:]
    if len(head) < HEAD:
        return 0, 0
    match head[12:16]:
        case b"VP8X":
            return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
        case b"VP8L":
            bits = int.from_bytes(body[1:5], "little")
            return 1 + (bits & FOURTEEN_BITS), 1 + (bits >> 14 & FOURTEEN_BITS)
        case b"VP8 ":
            width, height = body[6:8], body[8:10]
            return (
                int.from_bytes(width, "little") & FOURTEEN_BITS,
                int.from_bytes(height, "little") & FOURTEEN_BITS,
            )
        case _:
            return 0, 0

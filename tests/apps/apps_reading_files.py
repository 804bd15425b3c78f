"""Files of apps, made for tests: binary manifests, archives, logs."""

import struct
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from pipl_rules.apps.reading import Reading
from pipl_rules.errors import Fault

DATA = Path(__file__).parent / "data"
ANDROID = "{http://schemas.android.com/apk/res/android}"
_IDS = {"label": 0x01010001, "name": 0x01010003, "versionName": 0x0101021C, "maxSdkVersion": 0x01010271}
_NOTHING = 0xFFFFFFFF

HEADS = "隐私政策状态,时间点,行为主体,操作行为,行为描述,传入参数,调用堆栈"
IMEI_ROW = "同意隐私政策前,2024-05-01 10:00:00,APP本身,获取电话相关信息,获取IMEI,无参数,"


def codes(faults: tuple[Fault, ...]) -> list[str]:
    """The codes, in order."""
    return [fault.code for fault in faults]


def places(reading: Reading) -> list[tuple[str, str]]:
    """Code and place of each fault, the folder left out."""
    return [(fault.code, fault.path.rpartition("/")[2]) for fault in reading.faults]


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """A file in the folder, in UTF-8 if it is text."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def archive(path: Path, members: dict[str, bytes]) -> Path:
    """A ZIP archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def axml(text: str, *, scrambled: bool = False) -> bytes:
    """The manifest as the build tools write it; scrambled, the names of attributes are left empty."""
    root = ET.fromstring(text)  # noqa: S314 - our own text
    elements = list(_walk(root))
    numbered = [name for name in _IDS if any(f"{ANDROID}{name}" in e.attrib for e, _ in elements)]
    pool = ["" if scrambled else name for name in numbered]
    index = {f"{ANDROID}{name}": number for number, name in enumerate(numbered)}

    def place(word: str) -> int:
        if word not in index:
            index[word] = len(pool)
            pool.append(word)
        return index[word]

    uri = place(ANDROID[1:-1])
    chunks: list[bytes] = []
    for line, (element, starts) in enumerate(elements, start=1):
        name = place(element.tag)
        if not starts:
            chunks.append(struct.pack("<HHIIIII", 0x0103, 16, 24, line, _NOTHING, _NOTHING, name))
            continue
        attributes = [
            _attribute(k, v, uri, place)
            for k, v in element.attrib.items()
            if "tools}" not in k.split("/")[-1]
        ]
        size = 36 + 20 * len(attributes)
        head = struct.pack("<HHIIIII", 0x0102, 16, size, line, _NOTHING, _NOTHING, name)
        chunks.append(head + struct.pack("<HHHHHH", 20, 20, len(attributes), 0, 0, 0) + b"".join(attributes))
    ids = struct.pack(f"<HHI{len(numbered)}I", 0x0180, 8, 8 + 4 * len(numbered), *(_IDS[n] for n in numbered))
    body = _pool(pool) + ids + b"".join(chunks)
    return struct.pack("<HHI", 0x0003, 8, 8 + len(body)) + body


def _walk(element: ET.Element) -> list[tuple[ET.Element, bool]]:
    inner = [each for child in element for each in _walk(child)]
    return [(element, True), *inner, (element, False)]


def _attribute(key, value, uri, place) -> bytes:  # type: ignore[no-untyped-def]  # noqa: ANN001 - a closure of the caller
    space, name = (uri, place(key)) if key.startswith(ANDROID) else (_NOTHING, place(key))
    if value.isdigit():
        return struct.pack("<IIIHBBI", space, name, _NOTHING, 8, 0, 0x10, int(value))
    if value.startswith("@"):
        return struct.pack("<IIIHBBI", space, name, _NOTHING, 8, 0, 0x01, 0x7F010000)
    text = place(value)
    return struct.pack("<IIIHBBI", space, name, text, 8, 0, 0x03, text)


def _pool(words: list[str]) -> bytes:
    offsets, strings = [], b""
    for word in words:
        offsets.append(len(strings))
        strings += struct.pack("<H", len(word)) + word.encode("utf-16-le") + b"\0\0"
    strings += b"\0" * (-len(strings) % 4)
    start = 28 + 4 * len(words)
    head = struct.pack("<HHIIIIII", 0x0001, 28, start + len(strings), len(words), 0, 0, start, 0)
    return head + struct.pack(f"<{len(words)}I", *offsets) + strings

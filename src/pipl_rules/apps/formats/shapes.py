"""Signs that are told apart by shape as well as by colour, each drawn in a box of twenty by twenty."""

from pipl_rules.apps.report import Standing

COLOURS = {
    "ink": ("#1d232b", "#e8ecf1"),
    "faint": ("#5a6472", "#a5b0bd"),
    "line": ("#d3d9e0", "#3a444f"),
    "ground": ("#ffffff", "#14181d"),
    "band": ("#f3f5f8", "#1c2229"),
    "yes": ("#00639c", "#6cb8ee"),
    "no": ("#7c8794", "#87929f"),
    "alarm": ("#b3361b", "#ff9277"),
    "infringes": ("#a3182c", "#ff8f9c"),
    "breach": ("#b3361b", "#ff9277"),
    "suspected": ("#8f6200", "#f0bc4f"),
    "lead": ("#00639c", "#6cb8ee"),
    "lawful": ("#0b6b4f", "#58c9a2"),
}
"""Each colour by light and by dark. In pairs that mean different things they differ in lightness or shape too."""

OF_STANDING = {
    Standing.INFRINGES: "infringes",
    Standing.BREACH: "breach",
    Standing.SUSPECTED: "suspected",
    Standing.LEAD: "lead",
    Standing.LAWFUL: "lawful",
}


def ink(colour: str, *, stroke: bool = False) -> str:
    """The attributes that paint a shape: a class for pages that know the dark, a colour for all others."""
    light = COLOURS[colour][0]
    return (
        f'class="s-{colour}" fill="none" stroke="{light}"' if stroke else f'class="f-{colour}" fill="{light}"'
    )


def style(*, dark: bool) -> str:
    """The rules of style for the classes of `ink`, by light or by dark."""
    return "".join(
        f".f-{name}{{fill:{pair[dark]}}}.s-{name}{{stroke:{pair[dark]}}}" for name, pair in COLOURS.items()
    )


def mark(answer: bool | None, *, alarming: bool = False) -> str:  # noqa: FBT001 - an answer of three values
    """A filled disc for yes (a filled triangle where yes speaks against the app), a ring for no, a broken ring with a question mark for not known."""
    if answer is None:
        return (
            f'<circle cx="10" cy="10" r="8" stroke-width="1.5" stroke-dasharray="2.5 2.5" {ink("no", stroke=True)}/>'
            f"{_letter('?', 'faint')}"
        )
    if not answer:
        return f'<circle cx="10" cy="10" r="6.5" stroke-width="2" {ink("no", stroke=True)}/>'
    if alarming:
        return f'<path d="M10 1.5 19 18H1z" {ink("alarm")}/>{_letter("!", "ground", 16)}'
    return f'<circle cx="10" cy="10" r="8" {ink("yes")}/><path d="M6 10.2 9 13l5-6" stroke-width="2" {ink("ground", stroke=True)}/>'


def sign(standing: Standing) -> str:
    """An octagon, a square, a diamond, a ring with a dot, a shield with a tick: from the gravest to the least."""
    colour = OF_STANDING[standing]
    match standing:
        case Standing.INFRINGES:
            return (
                f'<path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" {ink(colour)}/>'
                f'<path d="M6.5 6.5l7 7m0-7l-7 7" stroke-width="2.2" {ink("ground", stroke=True)}/>'
            )
        case Standing.BREACH:
            return f'<rect x="1.5" y="1.5" width="17" height="17" rx="2.5" {ink(colour)}/>{_letter("!", "ground")}'
        case Standing.SUSPECTED:
            return f'<path d="M10 .8 19.2 10 10 19.2.8 10z" {ink(colour)}/>{_letter("?", "ground", 14.2)}'
        case Standing.LEAD:
            return (
                f'<circle cx="10" cy="10" r="8" stroke-width="1.8" {ink(colour, stroke=True)}/>'
                f'<circle cx="10" cy="10" r="3" {ink(colour)}/>'
            )
        case Standing.LAWFUL:
            return (
                f'<path d="M10 1 18 4v6c0 5-3.6 7.7-8 9-4.4-1.3-8-4-8-9V4z" {ink(colour)}/>'
                f'<path d="M6 10.2 9 13l5-6" stroke-width="2" {ink("ground", stroke=True)}/>'
            )


def flag() -> str:
    """A small triangle: before agreement, or after refusal."""
    return f'<path d="M5 0 10 9.5H0z" {ink("alarm")}/>'


def arrow() -> str:
    """A small arrow: sent."""
    return f'<path d="M0 5h8M5 1.5 8.5 5 5 8.5" stroke-width="1.8" {ink("yes", stroke=True)}/>'


def _letter(letter: str, colour: str, base: float = 14.3) -> str:
    return (
        f'<text x="10" y="{base}" text-anchor="middle" font-size="12" font-weight="700" '
        f'font-family="Arial, Helvetica, sans-serif" {ink(colour)}>{letter}</text>'
    )

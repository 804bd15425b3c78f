"""Search in Chinese and English: Chinese is indexed by pairs of neighbouring characters, English by stems.

The page that searches has no dictionary, so it cannot split a question the way a segmenter split the
text: asked for 单独同意 it would look for a word of four characters that a segmenter had filed as two of two.
Pairs are found alike on both sides, whatever the words; all pairs of a question must be on the page.
"""

import re

from sphinx.search.en import SearchEnglish

_RUNS = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+|[^\W\u3400-\u4dbf\u4e00-\u9fff]+")


def split(text: str) -> list[str]:
    """Words of the text: pairs of Chinese characters, and anything else between gaps.

    >>> split("单独同意 separate consent")
    ['单独', '独同', '同意', 'separate', 'consent']
    >>> split("脸 of art. 13")
    ['脸', 'of', 'art', '13']
    """
    found: list[str] = []
    for run in _RUNS.findall(text):
        if "\u3400" <= run[0] <= "\u9fff" and len(run) > 1:
            found.extend(run[place : place + 2] for place in range(len(run) - 1))
        else:
            found.append(run)
    return found


class SearchPairs(SearchEnglish):
    """English, with Chinese by pairs of characters."""

    lang = "en-zh"
    language_name = "English"  # the page of search takes its stemmer by this name
    js_splitter_code = r"""
function splitQuery(query) {
  const found = [];
  for (const run of query.match(/[\u3400-\u4dbf\u4e00-\u9fff]+|(?:(?![\u3400-\u4dbf\u4e00-\u9fff])[\p{L}\p{N}_])+/gu) || []) {
    if (/^[\u3400-\u4dbf\u4e00-\u9fff]/u.test(run) && run.length > 1) {
      for (let place = 0; place < run.length - 1; place++) found.push(run.slice(place, place + 2));
    } else {
      found.push(run);
    }
  }
  return found;
}
"""

    def split(self, input: str) -> list[str]:  # noqa: A002 - the name that Sphinx gives it
        """Words of the text, as `split`."""
        return split(input)

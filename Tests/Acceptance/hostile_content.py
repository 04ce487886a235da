"""The shipped content with other texts in the place of what people wrote: facts, words, tables and Markdown."""

import csv
import io
import json
import re
import shutil
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path


SORTED = {"name", "name.fr", "name.nl", "sort_name", "acronym", "title", "term", "label", "town"}


@dataclass
class Field:
    """A text that somebody wrote: where it lies, and what it is called there."""

    path: str
    line: int
    name: str


@dataclass
class Content:
    """`choose(number)` is the text of the field with that number; fields in `kept` stay as they are."""

    root: Path
    choose: object
    kept: set = field(default_factory=set)
    fields: list = field(default_factory=list)

    def write(self, folder: Path):
        """Copies `Content/` with other texts, and `Templates/` as they are."""
        self.fields = []
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.root / "Templates", folder / "Templates")
        (folder / "Content").mkdir()
        for source in sorted((self.root / "Content").rglob("*")):
            path = source.relative_to(self.root)
            target = folder / path
            if source.is_dir():
                target.mkdir(parents=True, exist_ok=True)
            elif source.suffix in (".yml", ".md", ".csv") and source.name != "README.md":
                text = source.read_text(encoding="utf-8")
                rewrite = {".yml": self._facts, ".md": self._words, ".csv": self._table}[source.suffix]
                target.write_text(rewrite(str(path), text), encoding="utf-8")
            else:
                shutil.copyfile(source, target)

    def _text(self, path: str, line: int, name: str, quoted):
        """The other text of the next field, quoted for where it stands; None for one that is kept."""
        number = len(self.fields)
        self.fields.append(Field(path, line, name))
        if number in self.kept:
            return None
        # Invisible characters are faults of their own. A number, so that no two fields hold the same; before what
        # lists are sorted by, so that their order stays.
        visible = "".join(
            character
            for character in self.choose(number)
            if character in "\t\n" or unicodedata.category(character) not in ("Cc", "Cf")
        )
        return quoted(f"{number:04} {visible}" if name in SORTED else f"{visible} {number}")

    def _facts(self, path: str, text: str) -> str:
        lines = []
        name = ""
        for line, content in enumerate(text.split("\n"), 1):
            key = re.match(r" *(?:- )?([\w.-]+):", content)
            if key and key.group(1) not in ("fr", "nl"):
                name = key.group(1)

            def other(match, line=line, content=content):
                last = re.findall(r"([\w-]+): *\{?[^{}]*$", content[: match.start()])
                called = next((word for word in reversed(last) if word not in ("fr", "nl")), name)
                return self._text(path, line, called, in_quotes) or match.group()

            lines.append(re.sub(r'"(?:[^"\\]|\\.)*"', other, content))
        return "\n".join(lines)

    def _words(self, path: str, text: str) -> str:
        match = re.match(r"---\n(.*?\n)?---\n", text, re.DOTALL)
        head = match.group() if match else ""
        body = text[len(head) :]
        lines = head.count("\n") + body.count("\n") + 3
        paragraph = self._text(path, lines, "paragraph", in_markdown)
        heading = self._text(path, lines + 2, "heading", in_markdown)
        return self._facts(path, head) + body + f"\n\n{paragraph or ''}\n\n## {heading or 'x'}\n"

    def _table(self, path: str, text: str) -> str:
        rows = list(csv.reader(io.StringIO(text), delimiter=";"))
        header = rows[0]
        for line, row in enumerate(rows[1:], 2):
            for column, cell in enumerate(row):
                if cell and re.match(r"(name$|(text|note|label|name|source|logo_alt|citation)\.)", header[column]):
                    row[column] = self._text(path, line, header[column], str) or cell
        out = io.StringIO()
        csv.writer(out, delimiter=";", lineterminator="\n").writerows(rows)
        return out.getvalue()


def in_quotes(text: str) -> str:
    """A double-quoted YAML scalar; its escapes are JSON's, but that what is beyond U+FFFF has none."""
    quoted = json.dumps(text, ensure_ascii=False)
    return re.sub("[\x85\u2028\u2029]", lambda match: f"\\u{ord(match.group()):04x}", quoted)


def in_markdown(text: str) -> str:
    """As somebody would write it who wants the reader to see these very characters."""
    text = re.sub(r"[\x00-\x1f\x7f\u2028\u2029]+", " ", text)
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text).strip()

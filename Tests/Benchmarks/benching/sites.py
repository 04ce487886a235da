"""The corpus as each generator has it: how it is built, and what is edited."""
import os
import shutil

from . import measuring

NOW = "2019-01-01"


def remove(path):
    shutil.rmtree(path, ignore_errors=True)


class Edit:
    """A word of a file, replaced by another one each time, and at last by what it was."""

    def __init__(self, path, word):
        self.path, self.word, self.times = path, word, 0
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        if word not in self.text:
            raise RuntimeError(f"{path} does not say {word!r}")

    def make(self):
        self.times += 1
        self.write(self.text.replace(self.word, f"{self.word} ({self.times})", 1))

    def undo(self):
        self.write(self.text)

    def write(self, text):
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(text)


class Site:
    """A folder with content, built into a folder beside it."""

    def __init__(self, tool, folder, output):
        self.tool, self.folder, self.output = tool, folder, output

    def build(self):
        return measuring.measure(self.command(self.output), self.folder)

    def cold(self):
        self.clear()
        return self.build()

    def clear(self):
        remove(self.output)
        for name in self.caches:
            remove(os.path.join(self.folder, name))

    def check_clean(self, what):
        """Refuses an output that differs from what a build without any memory makes of the same content."""
        clean = self.output + "-clean"
        remove(clean)
        kept = [os.path.join(self.folder, name) for name in self.caches]
        for path in kept:
            if os.path.exists(path):
                os.rename(path, path + "-kept")
        try:
            measuring.measure(self.command(clean), self.folder)
        finally:
            for path in kept:
                remove(path)
                if os.path.exists(path + "-kept"):
                    os.rename(path + "-kept", path)
        if measuring.digest(clean) != measuring.digest(self.output):
            raise RuntimeError(f"{self.name}, {what}: {self.output} is not what a clean build makes: {clean}")
        remove(clean)


class VitrineSite(Site):
    name = "Vitrine"
    caches = (".vitrine",)

    def command(self, output):
        return [self.tool, "build", "--root", ".", "--output", output, "--now", NOW]

    def edits_of_content(self):
        entries = os.path.join(self.folder, "Content/enterprises")
        entry = sorted(os.listdir(entries))[len(os.listdir(entries)) // 2]
        return Edit(os.path.join(entries, entry, "fr.md"), "## Ce que nous voulions savoir\n\n")

    def edits(self):
        templates = os.path.join(self.folder, "Templates")
        return {
            "narrative": self.edits_of_content(),
            "template": Edit(os.path.join(templates, "pages/enterprise.html.liquid"), "</dl>"),
            "string": Edit(os.path.join(templates, "strings/fr.yml"), "Question évaluative"),
        }


class HugoSite(Site):
    name = "Hugo"
    caches = ("resources",)

    def command(self, output):
        return [self.tool, "--quiet", "--destination", output]

    def edits(self):
        entries = os.path.join(self.folder, "content/fr/enterprises")
        entry = sorted(name for name in os.listdir(entries) if name != "_index.md")
        return {
            "narrative": Edit(
                os.path.join(entries, entry[len(entry) // 2]), "## Ce que nous voulions savoir\n\n"),
            "template": Edit(os.path.join(self.folder, "layouts/enterprises/page.html"), "</dl>"),
            "string": Edit(os.path.join(self.folder, "i18n/fr.yaml"), "Question évaluative"),
        }

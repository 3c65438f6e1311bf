"""The two kinds of failure: the user's world (show it), and our bug (let it crash)."""

from core.language import ENGLISH, Words, phrase


class RegistryError(Exception):
    """Something outside the program is wrong; the sentence is written for the user.

    `sentence` is a marked English phrase with `{name}` places, `values` fill them, `field` names
    the variable it is about (empty when it is about no single one).
    """

    def __init__(self, sentence: str, /, *, field: str = "", **values: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values
        self.field = field

    def said(self, words: Words) -> str:
        """The sentence in the reader's language; `label` and `what` are marked phrases."""
        marked = {
            name: words(str(value))
            for name, value in self.values.items()
            if name in ("label", "what")
        }
        return words(self.sentence, **(self.values | marked))

    def __str__(self) -> str:
        return self.said(ENGLISH)


class RegistryTooNewError(RegistryError):
    """The file was written by a newer version of the program."""


class RegistryBusyError(RegistryError):
    """Another program holds the file."""


class RegistryInUseError(RegistryBusyError):
    """Somebody is recording in it: it may be read meanwhile, and tried again."""


class UnsafePlaceError(RegistryError):
    """It lies where nobody can keep two computers apart: it may be read there, not written."""


class NotWritableError(RegistryError):
    """The file, its folder or its disk may only be read."""


class DiskFullError(RegistryError):
    """There is no room on the disk; what was typed can be saved once there is."""


class DiskFailingError(RegistryError):
    """The disk did not answer as it should; the file itself may be whole."""


class RegistryDamagedError(RegistryError):
    """The file is not a registry, or no longer a whole one."""


class ConflictError(RegistryError):
    """Somebody else saved another version of the same record first."""


class WrongPasswordError(RegistryError):
    """A password or recovery code that does not open the registry; nothing is damaged."""


class AlreadyHereError(RegistryError):
    """The same bytes are kept for this patient already: a question, not a mistake."""


class NoBackupError(RegistryError):
    """A change that asks for a backup first could have none; somebody may go on without."""

    def __init__(self, because: RegistryError) -> None:
        super().__init__(
            phrase(
                "No backup could be made before this change. {refusal} Go on without one, or stop "
                "here: nothing is changed yet."
            ),
            refusal=because,
        )
        self.because = because

    def said(self, words: Words) -> str:
        return words(self.sentence, refusal=self.because.said(words))


class OneOfManyError(RegistryError):
    """Why one patient of several stops an action about all of them: nothing was done."""

    def __init__(self, name: str, because: RegistryError) -> None:
        sentence = phrase("{name}: {refusal} Nothing was done for anybody.")
        super().__init__(sentence, name=name, refusal=because)
        self.because = because

    def said(self, words: Words) -> str:
        refusal = self.because.said(words)
        return words(self.sentence, name=self.values["name"], refusal=refusal)

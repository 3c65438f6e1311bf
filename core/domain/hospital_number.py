"""Hospital numbers: how a site writes them, which it accepts, how they are shown."""

from core.domain.choices import Choice
from core.errors import RegistryError
from core.language import phrase


class NumberScheme(Choice):
    ANY = "any", phrase("Any letters and digits")
    DIGITS = "digits", phrase("Digits only")
    SIX_DIGITS = "six_digits", phrase("Six digits")
    NATIONAL_ID = "national_id", phrase("Turkish national number (11 digits)")


def normalised(text: str, scheme: NumberScheme) -> str:
    """The number as stored: no spaces, capitals.

    Raises:
        RegistryError: the number does not follow the site's scheme; field `hospital_no`.
    """
    number = "".join(text.split()).upper()
    if not number:
        raise RegistryError(phrase("Enter the hospital number."), field="hospital_no")
    if not all(c.isalnum() or c in "-/." for c in number) or not number.isascii():
        raise _refusal(phrase("Enter the hospital number with letters and digits only."))
    if scheme is not NumberScheme.ANY and not number.isdigit():
        raise _refusal(phrase("Enter the hospital number with digits only."))
    if scheme is NumberScheme.SIX_DIGITS and len(number) != 6:
        raise _refusal(phrase("Enter a hospital number of six digits."))
    if scheme is NumberScheme.NATIONAL_ID and not is_national_id(number):
        raise _refusal(phrase("This is not a national number. Enter its 11 digits again."))
    return number


def is_national_id(number: str) -> bool:
    """The two check digits of the Turkish national number (TCKN).

    The tenth digit is (7 x the sum of the odd places - the sum of the even places) modulo 10,
    the eleventh the sum of the first ten modulo 10.
    """
    if len(number) != 11 or not number.isdigit() or number[0] == "0":
        return False
    digits = [int(each) for each in number]
    tenth = (7 * sum(digits[0:9:2]) - sum(digits[1:8:2])) % 10
    return digits[9] == tenth and digits[10] == sum(digits[:10]) % 10


def shown(number: str) -> str:
    """Digits in groups of three from the right, `123 456`; other numbers as they are."""
    if not number.isdigit() or len(number) <= 4:
        return number
    head = len(number) % 3
    groups = [number[:head]] if head else []
    groups += [number[i : i + 3] for i in range(head, len(number), 3)]
    return " ".join(groups)


def _refusal(sentence: str) -> RegistryError:
    return RegistryError(sentence, field="hospital_no")

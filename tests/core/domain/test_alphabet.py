from core.domain.alphabet import turkish_order


def test_that_names_stand_in_the_turkish_order() -> None:
    ordered = (
        "Can Cem Çakır Çelik Demir Gül Ğ Hughes Ilgaz Işık İnce İrem Kaya Oğuz Ömer Öztürk Sarı "
        "Şahin Ulu Ünal Vural Yıldız Yılmaz"
    ).split()
    assert sorted(sorted(ordered), key=turkish_order) == ordered


def test_that_capitals_and_foreign_letters_stand_beside_their_own() -> None:
    assert turkish_order("IŞIK")[0] == turkish_order("ışık")[0]
    assert turkish_order("İNCE")[0] == turkish_order("ince")[0]
    assert sorted(["Fuchs", "Émile", "Dora", "Elif"], key=turkish_order) == [
        "Dora",
        "Elif",
        "Émile",
        "Fuchs",
    ]


def test_that_a_shorter_name_and_a_blank_come_first() -> None:
    assert sorted(["Aydın", "Ay", "Ay Can"], key=turkish_order) == ["Ay", "Ay Can", "Aydın"]

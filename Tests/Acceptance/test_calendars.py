"""Calendars import: by RFC 5545 to the octet, and in two libraries."""

import datetime

import icalendar
import pytest
import vobject


def events(site, path):
    return list(icalendar.Calendar.from_ical(site.read(path)).walk("VEVENT"))


def test_a_calendar_is_written_as_the_standard_says(site, calendar_path):
    data = site.read(calendar_path)
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, line
        # A line that is folded inside a character is not UTF-8 on its own.
        line.decode("utf-8")


def test_a_calendar_is_read_by_two_libraries(site, calendar_path):
    calendar = icalendar.Calendar.from_ical(site.read(calendar_path))
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    assert not calendar.errors
    parsed = vobject.readOne(site.read(calendar_path).decode())
    assert parsed.validate(raiseException=True)
    found = events(site, calendar_path)
    assert len(found) == len(parsed.contents.get("vevent", []))


def test_a_calendar_explains_its_time_zones(site, calendar_path):
    calendar = icalendar.Calendar.from_ical(site.read(calendar_path))
    explained = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    used = {str(value.params["TZID"]) for event in calendar.walk("VEVENT")
            for value in event.values() if hasattr(value, "params") and "TZID" in value.params}
    assert used <= explained
    for zone in calendar.walk("VTIMEZONE"):
        assert zone.walk("STANDARD") and zone.walk("DAYLIGHT")


def test_events_of_a_calendar_are_whole(site, calendar_path):
    found = events(site, calendar_path)
    assert found
    identifiers = [str(event["UID"]) for event in found]
    assert len(identifiers) == len(set(identifiers))
    for event in found:
        assert event["SUMMARY"] and event["DTSTAMP"]
        start, end = event.decoded("DTSTART"), event.decoded("DTEND", None)
        assert end is None or end > start
        if "URL" in event:
            assert site.path(str(event["URL"])) in site.pages


def test_identifiers_outlive_the_address_of_the_site(site, site_in_folder, calendar_path):
    assert [str(event["UID"]) for event in events(site, calendar_path)] == [
        str(event["UID"]) for event in events(site_in_folder, calendar_path)]


def test_the_agenda_holds_the_first_meeting(site, language):
    days = [event.decoded("DTSTART") for event in events(site, f"{language}/agenda.ics")]
    days = [day.date() if isinstance(day, datetime.datetime) else day for day in days]
    assert datetime.date(2017, 6, 1) in days


def test_the_calendars_of_the_languages_are_of_the_same_events(site):
    identifiers = [{str(event["UID"]) for event in events(site, f"{code}/agenda.ics")} for code in site.languages]
    assert all(found == identifiers[0] for found in identifiers)


@pytest.mark.parametrize("library", [icalendar, vobject], ids=lambda library: library.__name__)
def test_the_libraries_object_to_nonsense(library):
    read = icalendar.Calendar.from_ical if library is icalendar else vobject.readOne
    with pytest.raises(Exception):
        assert read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:yesterday\r\nEND:VCALENDAR\r\n").validate()

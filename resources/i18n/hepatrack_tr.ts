<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AsOf</name>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back: as of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendedEditor</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performed on: t, -1d, 12 nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Enter {day} or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one examination that was performed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was performed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingEditor</name>
    <message>
        <source>Already booked that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book for: +1w, -2d, 12 dec, t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book, then next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one examination to book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarLanes</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}-monthly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates on closed days: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier visits are asked for once, not counted as missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On worklist from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operated {n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggested booking moves to the working day before. The due date stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the dates come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{early} d early, {grace} d grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, first {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} ({evidence}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelEditor</name>
    <message>
        <source>Booked for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the booking is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why, for example: scanner broken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Enter a time such as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>1 answer needs changing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers need changing:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data filtered to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindAnywhere</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient, number, page or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Try part of a name or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to go, Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysButton</name>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBand</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfViewLine</name>
    <message>
        <source>End of the list, rows shown: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}, end of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}, {below} more below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital No.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not accept the document. Check it, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtocolStep</name>
    <message>
        <source>For: {population}. Source: {source}; {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what changes, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This correction changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is unusual. Correct it, or save all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason for the correction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with the patient; later versions change nothing by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, birth date, hospital number; the rest can follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient: check the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient: the disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient: the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient: the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient: the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curative liver operation from which every date is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known now stays empty: unknown is not no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, not registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} visits and {items} items from the operation of {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Find a patient, number, page or action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Last contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is, the reason for each date and the last contacts appear here when a row is marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A registry is one file: your patients, their operations and every date that follows from them. It stays on this computer, and you choose where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registry is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration registry holds 45 invented patients, so that you can try everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {n} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <source>(more in the record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day after {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day before {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month after {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month before {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week after {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week before {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year after {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year before {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year has 12 months. Type the date as in 09-Mar-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALPPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal wall excision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the other centre on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjuvant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive with disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive, indeterminate finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive, no evidence of disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive, no recurrence recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive, suspicious finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abnormal result needs a decision and a next step before it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevacizumab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilobar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biochemistry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biological agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biopsy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked {what} for {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA 19-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEA {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEA {value} µg/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEA µg/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT CAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT chest and abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT chest, abdomen and pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT thorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT thorax and abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caecum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of {name} after the operation of {day}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {what} of {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetuximab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the setting: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a review day after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one examination to book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one working day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose months after month {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was done on the liver: the calendar counts from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colon, part not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonoscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed the record of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected the person {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected the record of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count in days, weeks, months or years: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course and surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curative local treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data, not a real patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died {day}, aged {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease state not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due, not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due, to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the pause of {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment is dated before the operation it counts from ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date such as {example}, or count from a day with +4m, -2d, +1w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a hospital number of six digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a time such as 09:20, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a year from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the hospital number with digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the hospital number with letters and digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the hospital number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended the programme of {name} to month {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE: {file} cannot be read ({why}); type the name of a JSON file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed at another centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIPEC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hepatectomy, 3 segments or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hepatic flexure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intraoperative radiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laparoscopic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last CEA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesions ablated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver metastases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver metastases found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver metastases found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver ultrasound or CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a contact with {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to follow-up needs {n} attempts by {channels} ways, for example calls and a letter. {found} recorded so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung resection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lymph nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDT decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDT held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin {mm} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin {not_recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metastasectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month {month}: booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month {month}: {examinations} to be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CEA recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detail recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence of disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later visit is planned: discharge or extend the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan: needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recurrence recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recurrence since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No systemic therapy recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not adequate, repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet accepted by the other centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet operated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs action today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that this page asks for is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of metastases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op. {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation of {day}: calendar not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PET-CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PET-MRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative intent needs an MDT decision. Record the decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panitumumab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: review was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused surveillance of {name} from {day}, review on {review}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until reviewed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic excision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percutaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peritoneum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preoperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary diagnosed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary tumour found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {at} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme complete: decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {name} version {version} ({rhythm})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the death itself; it ends surveillance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a recurrence of {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded systemic therapy of {name} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the MDT decision on {name} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the death of {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the operation of {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the result of {what} of {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {what} of {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectosigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence detected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence of {day}: no decision recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence, MDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regimen not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered {name}, no calendar yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered {name}, operated on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resection of the primary tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible surgeon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the pause on a day after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed the pause of {name}, next on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S4a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S4b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentectomy, 1 or 2 segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side in the liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simultaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved this record while it was open. Look at it again, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splenic flexure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started surveillance of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoma closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped surveillance of {name} on {day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgeon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgeon: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance counted anew, ending as planned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance counts from a curative operation on the liver. Choose what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance counts from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance ended on {day}. Take it up again before booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance restarted from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systemic therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systemic therapy ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systemic therapy first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systemic therapy for recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systemic therapy, {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment of {day} has not been yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database engine {version} on this computer is too old. Install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of death is before the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {path} does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former calendar stands: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other centre accepted {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient died on {day}. Nothing can be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme had ended before entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol file is not readable TOML: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recurrence is dated before the first liver operation ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry refused this value. Check dates and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is dated before the examination ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was read before it was reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then month {visits}; after the last one a person decides on discharge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a pause from {day}. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no booking to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no protocol {name}. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no registry at {path}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more: the record was changed after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hospital number is already used by another patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already recorded. Correct the existing record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a national number. Enter its 11 digits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has no calendar yet. Start surveillance first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the registry. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry refers to records that no longer exist. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry was written by a newer Hepatrack. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a record of {name} out of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the waiver of {what}, month {month}, for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took up surveillance of {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer not yet accepted by the other centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment-related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish national number (11 digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the year too, as in 09-Mar-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the year with four digits, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US or CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived {what} of month {month} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason for the correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why surveillance is taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the programme is extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this examination stands in for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this operation does not move the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking back at {day}. Return to today to record anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and MDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at months {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before entry, not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before entry: enter the last examination or book one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {value} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked for {day}, outcome missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case {number} of {total}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose to restart, continue or keep the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm discharge or extend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues on the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide on discharge or extend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, result awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due, not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday, closed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: a number is too long or the JSON is nested too deeply; type plain cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: it is empty; type one case or an array as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: it is not UTF-8 text; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: not JSON, line {line}, column {column} ({why}); type one case or an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: {found} is not a case; type a JSON object such as {example}, or an array of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: {word} is not a JSON number; type a whole number or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest {mm} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty on purpose: unknown is not “no”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month = months after {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month {month} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months after {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decision recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing further planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue, until today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present it to the MDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme ended before entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in a publication that quotes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the original publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on the publisher&apos;s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the operation and choose a protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported {day}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up at this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaded = time window, tick = due date, bar to the symbol = delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surveillance goes on until it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemic therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result of {n} examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results of {n} examinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date, next due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit by visit, open visits first; counted from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived or paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window open, due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window open, not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {modalities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{born} ({years}y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} ({span}, last looked for on {last})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has passed. Book today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: outcome missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{examination} of {day}: {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{examination} on {day}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{examination}, month {month}: outcome missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{examination}, month {month}: {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field_name}: it is given twice in one case; type it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({day}) is after the day of death ({died}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({day}) is before the birth date ({born}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} contains a character that cannot be stored. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is before {earliest}. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is in the future. Enter a date on or before {today}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: enter a value from {low} to {high} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: enter {high} {unit} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: enter {low} {unit} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: write {limit} characters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not attend {what} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} version {version}, counted from {code} ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, born {born}, is already registered under {number}. Go on only if this is another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it is missing; type {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {found} does not fit; type {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} attempt to reach the patient failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} attempts to reach the patient failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} curative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days after {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days before {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} later visit is cancelled: nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} later visits are cancelled: nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lesion ablated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lesions ablated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} metastases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} metastasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months after {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months before {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more in the tables below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks after {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks before {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years after {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years before {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {text} is not a day. Type year-month-day, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} already exists. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened safely ({setting}). Copy it to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that the folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Check the disk and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being written by another program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or is not a Hepatrack registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by another program. Choose a Hepatrack registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}, {modality}: each month must be later than the one before it; type them in rising order, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}, {modality}: the days before and after the due date must not be negative; type 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}, {modality}: the months must be whole numbers from 1 to {most}; type for example 4, 8, 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}, {modality}: the windows of months {before} and {after} could overlap. {early} days before plus {grace} days after the due date must stay below {most}; shorten the window or move the months apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}: give at least one modality, and each modality once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}: {key} is missing or not what a protocol file holds there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}-monthly to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} can be {first} or {second}. Type the month as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} µg/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} µg/L on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, not a working day here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {day} is already recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is no month. Type the month as in 09-Mar-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/L, log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×{n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

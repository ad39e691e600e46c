package de.leerplan.ui.phone;

/// Why an order cannot be taken as it stands, in the order of the form.
public enum Problem {
    /// No place was chosen.
    PLACE,
    /// The volume is no number of litres from 1 to 40,000.
    LITRES,
    /// The deadline is no number of hours from 1 to 2,160.
    HOURS,
    /// The remark is too long for the crew's page.
    REMARK,
    /// The reference is no file number: it could be a name, a phone number or an e-mail address.
    REFERENCE
}

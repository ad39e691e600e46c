-- Everything that happened, in order. Rows are never changed.
create table journal (
    number bigint primary key,
    at timestamp(6) with time zone not null,
    type character varying(64) not null,
    payload character varying(1000000),
    -- instead of payload where a fact is longer than that
    long_payload character large object
);

-- Where in the journal each working day begins; it reaches to the begin of the next one.
create table working_day (
    began bigint primary key references journal (number),
    working_date date not null
);

-- The newest reading of each container, kept up along with the journal.
create table latest_reading (
    container character varying(64) primary key,
    number bigint not null,
    measured_at timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone not null,
    distance_mm integer,
    fill_percent double precision,
    battery_percent integer,
    celsius integer,
    rssi_dbm integer
);

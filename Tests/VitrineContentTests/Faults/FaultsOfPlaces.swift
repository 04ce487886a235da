/// Places and times: each fault with its place, its words and its remedy.
let faultsOfPlaces: [FaultCase] = [
    FaultCase(
        "swapped coordinates",
        [
            .replace(
                #"lat: 50.6056, lon: 3.3880"#, #"lat: 3.3880, lon: 50.6056"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:11:12: error: latitude 3.388 and longitude 50.6056 look swapped [swapped-coordinates]
          hint: Tournai lies at lat 50.6056, lon 3.3880
        """#
    ),
    FaultCase(
        "swapped coordinates of an event",
        [
            .replace(#"lat: 50.6366, lon: 3.0635"#, #"lat: 3.0635, lon: 50.6366"#, in: "agenda/rencontre/event.yml")
        ],
        #"""
        agenda/rencontre/event.yml:4:53: error: latitude 3.0635 and longitude 50.6366 look swapped [swapped-coordinates]
          hint: Lille lies at lat 50.6366, lon 3.0635
        """#
    ),
    FaultCase(
        "a latitude that is none",
        [
            .replace(#"lat: 50.6056"#, #"lat: 506.056"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:11:17: error: 506.056 is not a latitude [latitude-out-of-range]
          hint: latitudes lie from -90 to 90; Brussels lies at lat 50.85, lon 4.35
        """#
    ),
    FaultCase(
        "a longitude that is none",
        [
            .replace(#"lon: 3.3880"#, #"lon: 338.80"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:11:31: error: 338.80 is not a longitude [longitude-out-of-range]
          hint: longitudes lie from -180 to 180; Brussels lies at lat 50.85, lon 4.35
        """#
    ),
    FaultCase(
        "coordinates in another country",
        [
            .replace(#"lat: 50.6056"#, #"lat: 43.6056"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:11:17: warning: lat 43.6056, lon 3.3880 does not lie in the country BE [coordinates-elsewhere]
          hint: check the place of Tournai on a map, and the country
        """#
    ),
    FaultCase(
        "half a pair of coordinates",
        [
            .replace(#", lon: 3.0635"#, #""#, in: "agenda/rencontre/event.yml")
        ],
        #"""
        agenda/rencontre/event.yml:4:53: error: “lon” is missing [missing-key]
          hint: add a line such as “lon: 3.0635”
        """#
    ),
    FaultCase(
        "a side in another country",
        [
            .replace(#"side: WA"#, #"side: FR"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:8:7: error: the side FR does not lie in the country BE [side-of-country]
          hint: correct “side” or the “country” of the address
        """#
    ),
    FaultCase(
        "an event that ends before it starts",
        [
            .replace(#""2017-06-01 16:00""#, #""2017-06-01 09:00""#, in: "agenda/rencontre/event.yml")
        ],
        #"""
        agenda/rencontre/event.yml:3:6: error: the end, 2017-06-01 09:00, comes before the start, 2017-06-01 09:30 [reversed-dates]
          hint: swap the two, or correct one
        """#
    ),
    FaultCase(
        "a time at one end only",
        [
            .replace(#""2017-06-01 16:00""#, #"2017-06-02"#, in: "agenda/rencontre/event.yml")
        ],
        #"""
        agenda/rencontre/event.yml:3:6: error: one of “start” and “end” has a time of day and the other has none [day-and-time-mixed]
          hint: give both a time, or neither
        """#
    ),
    FaultCase(
        "an hour that clocks skip",
        [
            .replace(#""2017-06-01 09:30""#, #""2017-03-26 02:30""#, in: "agenda/rencontre/event.yml")
        ],
        #"""
        agenda/rencontre/event.yml:2:8: error: on 2017-03-26 the clocks go forward, and this hour does not exist [no-such-time]
          hint: correct the hour
        """#
    ),
    FaultCase(
        "a time that is none",
        [
            .replace(#""2017-06-01 16:00""#, #""2017-06-01 25:00""#, in: "agenda/rencontre/event.yml")
        ],
        #"""
        agenda/rencontre/event.yml:3:6: error: “2017-06-01 25:00” is neither a date nor a date with a time [not-a-date-or-time]
          hint: write 2017-06-01 for the whole day, or "2017-06-01 09:30"
        """#
    ),
    FaultCase(
        "a day and time on a day that does not exist",
        [
            .replace(#""2017-06-01 09:30""#, #""2017-02-29 09:30""#, in: "agenda/rencontre/event.yml")
        ],
        #"""
        agenda/rencontre/event.yml:2:8: error: there is no 2017-02-29 in the calendar [no-such-date]
          hint: correct the day or the month
        """#
    ),
]

# Makes the two cuts from the npm package @expo-google-fonts/source-sans-3 (0.4.1); needs fontTools 4.38.
import sys
from fontTools import subset, ttLib

FROM, INTO = sys.argv[1:]
UNICODES = subset.parse_unicodes(
    "20-7E,A0-17F,218-21B,1E9E,2010-2015,2018-201E,2020,2022,2026,2030,2032,2033,2039,203A,2044,20AC,"
    "2116,2122,2190-2193,2212,2248,2260,2264,2265,25CF,25CB,25A0,25B2,25BC,25C6,2713"
)
for source, cut in (("400Regular", "Regular"), ("600SemiBold", "SemiBold")):
    font = ttLib.TTFont(f"{FROM}/{source}/SourceSans3_{source}.ttf", recalcTimestamp=False)
    options = subset.Options(layout_features=["kern", "ccmp"], hinting=False, drop_tables=["STAT", "BASE", "DSIG"])
    options.name_IDs, options.notdef_outline = [0, 1, 2, 3, 4, 5, 6, 13, 14], True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=UNICODES)
    cutter.subset(font)
    for record in font["name"].names:  # the licence reserves the name "Source" for the unchanged font
        if record.nameID in (1, 3, 4, 6):
            record.string = {1: "Kiemkracht Sans", 3: f"KiemkrachtSans-{cut}", 6: f"KiemkrachtSans-{cut}"}.get(
                record.nameID, f"Kiemkracht Sans {cut}"
            )
    font.save(f"{INTO}/kiemkracht-sans-{cut.lower()}.ttf")

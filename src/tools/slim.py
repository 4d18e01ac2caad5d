"""Takes from variable fonts what pages don't use, in place: slim.py AXIS=LOW:HIGH... -- FEATURE... -- FONT.woff2...

Keeps every character; axes not named keep their range. Needs fontTools and brotli.
"""
import io
import sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

split = sys.argv.index("--")
end = sys.argv.index("--", split + 1)
limits = {}
for axis in sys.argv[1:split]:
    tag, span = axis.split("=")
    limits[tag] = tuple(float(edge) for edge in span.split(":"))
features = sys.argv[split + 1:end]

for path in sys.argv[end + 1:]:
    font = TTFont(path, recalcTimestamp=False)
    narrower = {axis.axisTag: (max(limits[axis.axisTag][0], axis.minValue), min(limits[axis.axisTag][1], axis.maxValue))
                for axis in font["fvar"].axes if axis.axisTag in limits}
    font = instantiateVariableFont(font, narrower)
    font.flavor = None
    plain = io.BytesIO()
    font.save(plain)
    plain.seek(0)
    font = TTFont(plain, recalcTimestamp=False)
    options = Options(layout_features=features, name_IDs=["*"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(path)

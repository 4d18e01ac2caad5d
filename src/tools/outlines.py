"""Writes the outlines of a font's files as text: outlines.py NAME AXIS=VALUE... -- FONT.woff2... > NAME.outlines

Needs fontTools and brotli. The first file that has a character gives it.
"""
import sys
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.basePen import decomposeQuadraticSegment

name = sys.argv[1]
split = sys.argv.index("--")
axes = {a.split("=")[0]: float(a.split("=")[1]) for a in sys.argv[2:split]}
glyphs, kerns, head = {}, {}, None

def wanted(c):
    return (0x20 <= c <= 0x7E or 0xA0 <= c <= 0x17F or 0x218 <= c <= 0x21B or 0x400 <= c <= 0x45F
            or c in (0x490, 0x491, 0x492, 0x493, 0x49A, 0x49B, 0x4A2, 0x4A3, 0x4AE, 0x4AF, 0x4B0, 0x4B1,
                     0x4BA, 0x4BB, 0x4D8, 0x4D9, 0x4E8, 0x4E9)
            or c in (0x2010, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2026, 0x20AC))

def path(glyphset, glyph):
    """Relative to the point before: m and l DX DY, q DX DY DX DY, z."""
    pen = DecomposingRecordingPen(glyphset)
    glyphset[glyph].draw(pen)
    out, at = [], (0, 0)
    def put(letter, *points):
        nonlocal at
        points = [(round(x), round(y)) for x, y in points]
        numbers = [v for x, y in points for v in (x - at[0], y - at[1])]
        text = " ".join(map(str, numbers)).replace(" -", "-")
        out.append(letter + text)
        at = points[-1]
    for op, args in pen.value:
        if op == "moveTo":
            start = args[0]
            put("m", start)
        elif op == "lineTo":
            put("l", args[0])
        elif op == "qCurveTo":
            if args[-1] is None:
                # A contour without a point on the curve begins between its last and first.
                first = ((args[-2][0] + args[0][0]) / 2, (args[-2][1] + args[0][1]) / 2)
                put("m", first)
                args = args[:-1] + (first,)
            for control, end in decomposeQuadraticSegment(args):
                put("q", control, end)
        elif op == "closePath":
            out.append("z")
        else:
            raise SystemExit(op)
    return "".join(out)

def pairs(font, names):
    found = {}
    gpos = font["GPOS"].table if "GPOS" in font else None
    if gpos is None: return found
    lookups = sorted({i for f in gpos.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})
    for i in lookups:
        for sub in gpos.LookupList.Lookup[i].SubTable:
            if sub.LookupType == 9: sub = sub.ExtSubTable
            if sub.LookupType != 2: continue
            for first in sub.Coverage.glyphs:
                if first not in names: continue
                if sub.Format == 1:
                    for r in sub.PairSet[sub.Coverage.glyphs.index(first)].PairValueRecord:
                        if r.SecondGlyph in names and r.Value1: found.setdefault((first, r.SecondGlyph), getattr(r.Value1, "XAdvance", 0))
                else:
                    c1 = sub.ClassDef1.classDefs.get(first, 0)
                    for second in names:
                        c2 = sub.ClassDef2.classDefs.get(second, 0)
                        v = sub.Class1Record[c1].Class2Record[c2].Value1
                        if v is not None: found.setdefault((first, second), getattr(v, "XAdvance", 0))
    return found

for file in sys.argv[split + 1:]:
    font = TTFont(file)
    have = {a.axisTag for a in font["fvar"].axes} if "fvar" in font else set()
    font = instantiateVariableFont(font, {a: v for a, v in axes.items() if a in have})
    head = head or (font["head"].unitsPerEm, font["hhea"].ascent, font["hhea"].descent, font["name"].getDebugName(5))
    cmap, glyphset = font.getBestCmap(), font.getGlyphSet()
    for c, glyph in sorted(cmap.items()):
        if wanted(c) and c not in glyphs:
            glyphs[c] = (round(font["hmtx"][glyph][0]), path(glyphset, glyph))
    kerned = {g: c for c, g in cmap.items() if 0x21 <= c <= 0x7E or c in (0x2019, 0x201C, 0x201D, 0x2018)}
    for (a, b), v in pairs(font, kerned).items():
        if abs(round(v)) >= 10: kerns.setdefault((kerned[a], kerned[b]), round(v))

print("# Outlines of %s (%s) at %s, SIL Open Font License 1.1." % (name, head[3], ", ".join(a + " " + format(v, "g") for a, v in axes.items())))
print("# glyph CODE ADVANCE PATH: a character, y upwards; in its path each point is relative to the one before: m DX DY begins,")
print("# l DX DY is a line, q DX DY DX DY a quadratic curve by its control point, z ends. kern FIRST DX SECOND...: what is")
print("# added between the first character and any of the others.")
if head[0] != 1000:
    raise SystemExit("outlines are in thousandths of an em")
for c in sorted(glyphs): print(("glyph %04X %d %s" % (c, *glyphs[c])).rstrip())
byfirst = {}
for (a, b), v in kerns.items(): byfirst.setdefault((a, v), []).append(b)
for (a, v), seconds in sorted(byfirst.items()): print("kern %04X %d %s" % (a, v, " ".join("%04X" % b for b in sorted(seconds))))

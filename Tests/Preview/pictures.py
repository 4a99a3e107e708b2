"""Pictures of previews for the README: no wider than what they show, and of few colours."""

from PIL import Image, ImageChops


def crop(path):
    picture = Image.open(path).convert("RGB")
    # Below the page there is nothing but its background.
    background = Image.new("RGB", picture.size, picture.getpixel((1, picture.height - 1)))
    bottom = ImageChops.difference(picture, background).getbbox()[3]
    picture = picture.crop((0, 0, picture.width, min(picture.height, bottom + 16)))
    picture.quantize(160, dither=Image.Dither.NONE).save(path, optimize=True)

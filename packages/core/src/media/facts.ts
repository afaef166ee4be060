/**
 * Facts about a media file, as a host measured them. Rules read them and never touch a file.
 *
 * Every length is in pixels of the picture as it is displayed (orientation applied) unless its name or its
 * docstring says otherwise; durations are in seconds; sizes in bytes.
 */
import type { CaptionFacts } from './captions.js'
import type { TextAnalysis } from './text.js'

/** What could be learnt about a media file, or why nothing could. */
export type MediaFacts = ImageFacts | VideoFacts | DocumentFacts | CaptionFileFacts | MediaFailure

/** Why no facts are there. */
export type MediaFailureReason =
  /** There is no such file. */
  | 'missing'
  /** The path, or the link it follows, leaves the project; or it is an address on the network. */
  | 'outside-project'
  /** The system refused to read it, or the content is damaged beyond decoding. */
  | 'unreadable'
  /** Zero bytes. */
  | 'empty'
  /** The content ends before it should. */
  | 'truncated'
  /** Over the limit of bytes, pixels or frames; refused before decoding. */
  | 'too-large'
  /** Not a kind of file that can be measured. */
  | 'unsupported'
  /** A directory, a pipe, a device. */
  | 'not-a-file'
  /** A draft named as a medium. */
  | 'is-draft'
  /** The measure took longer than allowed. */
  | 'timeout'
  /** The host cannot measure media at all: an editor in a browser. */
  | 'unavailable'
  /** What measures media was left out of the installation, or does not load on this machine. */
  | 'not-installed'
  /** The host was told to leave media alone. */
  | 'disabled'

/** No facts, and the reason. */
export interface MediaFailure {
  readonly status: 'error'
  readonly reason: MediaFailureReason
  /** Technical detail in English (what was met, which limit), for a log or the end of a message. */
  readonly detail: string
  /** Format sniffed from the content, when that much could be read. */
  readonly format?: MediaFormat
  /** Size of the file, when it could be read. */
  readonly bytes?: number
  /** Width and height announced by the header, when that much could be read. */
  readonly width?: number
  readonly height?: number
}

/** Formats told apart by their content. */
export type MediaFormat = ImageFormat | VideoFormat | 'pdf' | CaptionFormat
export type ImageFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'tiff' | 'bmp' | 'svg'
export type VideoFormat = 'mp4' | 'mov' | 'webm' | 'matroska' | 'avi'
export type CaptionFormat = 'srt' | 'vtt'

/** What every measured file has. */
export interface FileFacts {
  readonly status: 'ok'
  /** Format sniffed from the content. */
  readonly format: MediaFormat
  /** Whether the extension of the name is one used for that format (`jpg` and `jpeg` alike). */
  readonly extensionMatches: boolean
  /** Size of the file. */
  readonly bytes: number
  /** SHA-256 of the content, 64 hexadecimal digits. */
  readonly sha256: string
}

/** A still or animated picture. */
export interface ImageFacts extends FileFacts {
  readonly kind: 'image'
  readonly format: ImageFormat
  /** Width and height as displayed: Exif orientation applied. */
  readonly width: number
  readonly height: number
  /** Exif orientation, 1 to 8; 1 when the file says nothing. */
  readonly orientation: number
  readonly colourSpace: ColourSpace
  /** Description of the embedded ICC profile (`Display P3`, `U.S. Web Coated (SWOP) v2`), when there is one. */
  readonly iccProfile?: string
  /** Bits of one channel. */
  readonly bitDepth: 1 | 2 | 4 | 8 | 16 | 32
  /** Whether the picture has a transparency channel (it may be opaque all over). */
  readonly alpha: boolean
  readonly animated: boolean
  /** Number of frames; 1 for a still picture. */
  readonly frames: number
  /** Length of one loop, for an animated picture. */
  readonly duration?: number
  /** Whether the Exif data hold a position. The position itself is never kept. */
  readonly exifGps: boolean
  /** How sharp the picture is; present when the rule asked for `sharpness`. */
  readonly sharpness?: SharpnessFacts
  /** Flashes between frames; present for animated pictures when the rule asked for `flashes`. */
  readonly flashes?: FlashFacts
  /** Text in the picture (first frame); present when the rule asked for `text`. */
  readonly text?: TextAnalysis
}

export type ColourSpace = 'srgb' | 'grey' | 'cmyk' | 'lab' | 'other'

/** Estimate of the true resolution of a picture. */
export interface SharpnessFacts {
  /**
   * Width in pixels under which the picture could have been stored without visible loss: well under `width`
   * for an enlarged or blurred picture.
   */
  readonly effectiveWidth: number
  /** Whether the picture has enough edges for the estimate to mean something. */
  readonly reliable: boolean
}

/** Flashes of an animation, after WCAG 2.2 §2.3.1. */
export type FlashFacts =
  | {
      readonly status: 'ok'
      /** Largest number of general flashes within any one second. */
      readonly general: number
      /** Largest number of saturated-red flashes within any one second. */
      readonly red: number
      /** Largest share of the picture flashing at once, 0 to 1. */
      readonly area: number
      /** Start of the worst second, in seconds. */
      readonly at: number
    }
  | { readonly status: 'incomplete'; readonly reason: 'not-decodable' | 'too-many-frames' | 'timeout' }

/** A video, from the headers of its container; frames are not decoded. */
export interface VideoFacts extends FileFacts {
  readonly kind: 'video'
  readonly format: VideoFormat
  readonly container: VideoFormat
  /** Codec of the first video track, as the container names it (`avc1`, `hvc1`, `V_VP9`), when found. */
  readonly codec?: string
  /** Whether there is at least one audio track. */
  readonly audioTrack: boolean
  /** Codec of the first audio track, as the container names it. */
  readonly audioCodec?: string
  /** Whether the container carries a text or subtitle track. */
  readonly captionTrack: boolean
  /** Length of the video, when the header gives it. */
  readonly duration?: number
  /** Displayed width and height (rotation applied), when there is a video track. */
  readonly width?: number
  readonly height?: number
  /** Frames a second, when the header gives it. */
  readonly frameRate?: number
}

/** A PDF: recognised, measured by size alone. */
export interface DocumentFacts extends FileFacts {
  readonly kind: 'document'
  readonly format: 'pdf'
  /** Number of pages, when the file says it in the clear. */
  readonly pages?: number
}

/** A file of captions (SubRip or WebVTT). */
export interface CaptionFileFacts extends FileFacts {
  readonly kind: 'captions'
  readonly format: CaptionFormat
  readonly captions: CaptionFacts
}

/** What a rule asks the host to measure beyond headers. */
export interface MediaNeeds {
  /** Regions of text with colours, contrast and size. */
  readonly text?: boolean
  /** The words of those regions too (implies `text`). */
  readonly reading?: boolean
  /** Sharpness of the picture. */
  readonly sharpness?: boolean
  /** Flashes of an animated picture. */
  readonly flashes?: boolean
}

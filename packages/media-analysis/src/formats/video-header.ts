import type { VideoFacts } from '@lisible/core/media'

/** What the headers of a container say of its tracks. */
export type VideoHeader = Pick<
  VideoFacts,
  'codec' | 'audioTrack' | 'audioCodec' | 'captionTrack' | 'duration' | 'width' | 'height' | 'frameRate'
>

/** One track, whatever its container. */
export interface Track {
  readonly kind: 'video' | 'audio' | 'captions' | 'other'
  readonly codec?: string
  readonly width?: number
  readonly height?: number
  readonly frameRate?: number
}

/** Facts of a video from its tracks. */
export function describeTracks(tracks: readonly Track[], duration: number | undefined): VideoHeader {
  const video = tracks.find(({ kind }) => kind === 'video')
  const audio = tracks.find(({ kind }) => kind === 'audio')
  return {
    audioTrack: audio !== undefined,
    captionTrack: tracks.some(({ kind }) => kind === 'captions'),
    ...(audio?.codec === undefined ? {} : { audioCodec: audio.codec }),
    ...(video?.codec === undefined ? {} : { codec: video.codec }),
    ...(video?.width && video.height ? { width: video.width, height: video.height } : {}),
    ...(video?.frameRate ? { frameRate: video.frameRate } : {}),
    ...(duration !== undefined && duration > 0 && Number.isFinite(duration) ? { duration } : {}),
  }
}

declare module '@lisible/media-analysis-bundled' {
  export * from '@lisible/media-analysis'
}

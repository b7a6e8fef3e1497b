import { join } from 'node:path'

/** Where models lie, by the settings. */
export function modelFolder(settings: { DATA_DIR: string; BERGAMOT_MODELS_DIR?: string | undefined }): string {
  return settings.BERGAMOT_MODELS_DIR ?? join(settings.DATA_DIR, 'models')
}

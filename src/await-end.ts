/**
 * Stops a process in order at the first SIGINT or SIGTERM, and at once at the second. Whatever goes wrong that
 * nobody handled ends it too: a state nobody foresaw is not worked on with.
 */
export function awaitEnd(stop: () => Promise<void>, onFault: (error: Error) => void): void {
  let isStopping = false
  const end = async (code: number) => {
    if (isStopping) process.exit(130)
    isStopping = true
    const stopped = await stop().then(
      () => true,
      error => {
        onFault(error)
        return false
      },
    )
    process.exit(stopped ? code : 1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0))
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, error => {
      onFault(error as Error)
      void end(1)
    })
  }
}

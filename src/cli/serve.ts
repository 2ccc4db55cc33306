import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { siteListener } from './site-listener.ts'

const wanted = Number(process.env.PORT ?? 4321)
const folder = process.env.OUT ?? 'dist'

/** Listens on the first free port from the wanted one. */
function listen(server: Server, port: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port >= wanted + 20) throw error
    console.log(`Port ${port} is taken by another program; trying ${port + 1}.`)
    server.removeAllListeners('listening')
    listen(server, port + 1)
  })
  server.listen(port, () => {
    server.removeAllListeners('error')
    console.log(
      `The site is on http://localhost:${port}/ (compressed, with cache headers). Stop it with Ctrl+C.`,
    )
  })
}

if (existsSync(`${folder}/404.html`)) listen(createServer(siteListener(folder)), wanted)
else {
  console.error(
    `There is no site in ${folder}/ yet. Build it with "npm run build", or use "npm start".`,
  )
  process.exitCode = 1
}

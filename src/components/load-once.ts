const loaded = new Map<string, Promise<unknown>>()

async function load(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** The JSON at an address, fetched once; what failed is asked for again. */
export function loadOnce<Data>(address: string): Promise<Data> {
  const data = loaded.get(address) ?? load(address)
  loaded.set(address, data)
  data.catch(() => loaded.delete(address))
  return data as Promise<Data>
}

/** What a route answered; the caller states the body's shape. */
export type Answer<Body> = {
  status: number
  body: Body
  headers: Headers
}

/** The body of a refusal by Medusa or by us. */
export type ErrorBody = {
  type?: string
  code?: string
  message: string
  refusals?: { code: string; message: string }[]
}

/** @returns the body of an answer that a test only prepares itself by */
export function must<Body>(answer: Answer<Body>, what: string): Body {
  if (answer.status >= 400) {
    throw new Error(
      `${what}: ${String(answer.status)} ${JSON.stringify(answer.body)}`
    )
  }
  return answer.body
}

export type ClientOptions = {
  baseUrl: string
  publishableKey?: string
  /** A customer's or a user's, from {@link signInCustomer} or {@link signInAdmin}. */
  token?: string
  /** `acct_…` for the header x-b2b-account. */
  account?: string
  headers?: Record<string, string>
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** Speaks JSON with one server as one actor; never throws for a status. */
export type HttpClient = {
  request<Body>(
    method: Method,
    path: string,
    body?: unknown,
    headers?: Record<string, string>
  ): Promise<Answer<Body>>
  get<Body>(path: string): Promise<Answer<Body>>
  post<Body>(path: string, body?: unknown): Promise<Answer<Body>>
  delete<Body>(path: string, body?: unknown): Promise<Answer<Body>>
  /** The same actor with something changed, for instance another account. */
  with(changes: Partial<ClientOptions>): HttpClient
}

function headersOf(options: ClientOptions): Record<string, string> {
  return {
    ...(options.publishableKey
      ? { "x-publishable-api-key": options.publishableKey }
      : {}),
    ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
    ...(options.account ? { "x-b2b-account": options.account } : {}),
    ...options.headers,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { message: text }
  }
}

export function client(options: ClientOptions): HttpClient {
  async function request<Body>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
  ): Promise<Answer<Body>> {
    const response = await fetch(`${options.baseUrl}${path}`, {
      method,
      headers: {
        ...headersOf(options),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return {
      status: response.status,
      // The caller knows the route; the test checks the values.
      body: parse(await response.text()) as Body,
      headers: response.headers,
    }
  }
  return {
    request,
    get: (path) => request("GET", path),
    post: (path, body = {}) => request("POST", path, body),
    delete: (path, body) => request("DELETE", path, body),
    with: (changes) => client({ ...options, ...changes }),
  }
}

export type Credentials = { email: string; password: string }

async function signIn(
  actor: "customer" | "user",
  baseUrl: string,
  { email, password }: Credentials
): Promise<string> {
  const answer = await client({ baseUrl }).post<{ token?: string }>(
    `/auth/${actor}/emailpass`,
    { email, password }
  )
  if (!answer.body.token) {
    throw new Error(
      `${email} cannot sign in as ${actor}: ${String(answer.status)} ${JSON.stringify(answer.body)}`
    )
  }
  return answer.body.token
}

/** @returns a token for {@link ClientOptions.token} */
export function signInCustomer(
  baseUrl: string,
  credentials: Credentials
): Promise<string> {
  return signIn("customer", baseUrl, credentials)
}

/** @returns a token for {@link ClientOptions.token} */
export function signInAdmin(
  baseUrl: string,
  credentials: Credentials
): Promise<string> {
  return signIn("user", baseUrl, credentials)
}

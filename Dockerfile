# One image for both processes: the API is its default command, the workers are `node dist/workers/main.js`.

FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

# The optional packages are the embedded PostgreSQL's programs; here the database is another container.
FROM node:22-slim AS modules
WORKDIR /modules
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY package.json ./
COPY --from=modules /modules/node_modules node_modules
COPY --from=build /build/dist dist
# A volume that is mounted here takes over whose it is.
RUN mkdir -p .data/models && chown -R node:node .data
USER node
EXPOSE 3000
# Of the API; the workers have none of their own, see docker-compose.yml.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The exec form, so that a SIGTERM reaches Node and both processes end in order.
CMD ["node", "dist/src/main.js"]

declare module 'virtual:custom-elements' {
  interface Declaration {
    kind: string;
    name: string;
    description?: string;
  }
  const manifest: { modules: { path: string; declarations?: Declaration[] }[] };
  export default manifest;
}

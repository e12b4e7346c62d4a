// Lists that come in pages: item by item, and page by page.
import OpenAI, { type PagePromise } from 'footlight';

const client = new OpenAI();

for await (const model of client.models.list()) console.log(model.id);
for await (const file of client.files.list({ limit: 2 })) console.log(file.filename);

const first: PagePromise<OpenAI.FileObjectsPage, OpenAI.FileObject> = client.files.list({ limit: 2 });
let page: OpenAI.FileObjectsPage = await first;
console.log(page.data.length, page.hasNextPage());
while (page.hasNextPage()) {
  page = await page.getNextPage();
  console.log(page.getPaginatedItems().map((file: OpenAI.FileObject) => file.id));
}

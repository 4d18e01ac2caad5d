/**
 * The site as readers have it, in Chromium: what no reading of its files can prove. Runs only in
 * the profile {@code browser}.
 *
 * <p>A new check is a test method with a {@link com.microsoft.playwright.Page} among its parameters
 * in a class annotated {@code @UsePlaywright(Chromium.class)}; which pages it looks at it asks
 * {@link dossier.browser.PageKinds}, and where they stand {@link dossier.browser.Dossier}.
 */
package dossier.browser;

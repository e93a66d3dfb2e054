/**
 * A certificate of nobody for `meraki.com`, its subdomains and 127.0.0.1, with its key. Made for these tests alone; no
 * machine trusts it.
 */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBqTCCAVCgAwIBAgIUdhMXo63rG6YSlJKd+4/p4s+wimAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJdGVzdCBvbmx5MCAXDTI2MTEyMzEyMTkwNloYDzIxMjYxMDMw
MTIxOTA2WjAUMRIwEAYDVQQDDAl0ZXN0IG9ubHkwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQNL6fVI0raRQgA8ysKV0eT5vKLGzhIQYrZdOK07AtU7Xv1063QnQW4
DsTsVnBFRMg6suv/q90h5q+u28aS8wtyo34wfDAdBgNVHQ4EFgQUfs6e6fR+wMLz
hGpx7eUqxKUtP9UwHwYDVR0jBBgwFoAUfs6e6fR+wMLzhGpx7eUqxKUtP9UwDwYD
VR0TAQH/BAUwAwEB/zApBgNVHREEIjAgggptZXJha2kuY29tggwqLm1lcmFraS5j
b22HBH8AAAEwCgYIKoZIzj0EAwIDRwAwRAIgGR6ddxKy61ca9Dy1o+nrZ39qJ/Hh
4x3hfLschFNltYoCIH0gFtqXbQPBPXwjjb4t13TZEChXkgl47WoUbQXIcGPd
-----END CERTIFICATE-----`

export const certificateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNYOtbgFnlgEdzBYn
s/gJ44EZGcVyDpkDHZ+ZQ7xyXfqhRANCAAQNL6fVI0raRQgA8ysKV0eT5vKLGzhI
QYrZdOK07AtU7Xv1063QnQW4DsTsVnBFRMg6suv/q90h5q+u28aS8wty
-----END PRIVATE KEY-----`

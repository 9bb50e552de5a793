/**
 * Names of one word that a registry has: Docker's official images, and those that Podman's list of short names knows
 * (containers/shortnames).
 */
const names = `
adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash
bonita buildpack-deps busybox caddy cassandra centos chronograf cirros clearlinux clefos clickhouse clojure composer
consul convertigo couchbase couchdb crate crux cypress dart debian debian_slim docker docker-dev drupal eclipse-mosquitto
eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora fedora-minimal flink fluentd
fsharp gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch httpd hylang ibm-semeru-runtimes
ibmjava influxdb irssi java jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known kong krakend
lightstreamer liquibase logstash mageia mariadb mash matomo maven mediawiki memcached mongo mongo-express monica mono
mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse
oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres
postgrest primekey-ejbca-ce pypy python r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rhel
rocket.chat rockylinux ros ruby rust sapmachine satosa scala scratch sentry silverpeas skopeo sl solr sonarqube sourcemage
spark spiped storm swarm swift swipl teamspeak telegraf thrift tomcat tomee toolbox traefik ubi7 ubi8 ubi9 ubi10
ubuntu ubuntu-debootstrap ubuntu-upstart unit valkey varnish vault wordpress websphere-liberty xwiki yourls znc zookeeper
zulu celery django friendica glassfish hello-seattle hola-mundo iojs jenkins owncloud buildah podman rhel7 rhel-minimal`

export const officialImages: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

/** Whether the reference of an image is one of them, with or without its registry, a tag and a digest. */
export const isOfficial = (reference: string): boolean =>
  officialImages.has(reference.replace(/^(?:docker\.io\/)?(?:library\/)?/, '').replace(/[:@].*/s, ''))
